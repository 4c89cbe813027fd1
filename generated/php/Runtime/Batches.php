<?php

declare(strict_types=1);

namespace RdsmEvents\Runtime;

use Generator;
use RdsmEvents\ValidationException;
use Throwable;

/** Splits events into batches that fit into a request. At most one batch is kept in memory at a time. */
final class Batches
{
    /**
     * @template Event
     *
     * @param iterable<Event> $events
     *
     * @return Generator<int, list<Event>>
     *
     * @throws ValidationException After the events before it, for an event that fits into no batch.
     */
    public static function split(iterable $events, int $maxBytes): Generator
    {
        $batch = [];
        // Of the batch as JSON: its brackets, its events, a comma after each.
        $bytes = 2;
        $index = 0;
        $failure = null;
        try {
            foreach ($events as $event) {
                $more = self::bytesOf($event, Path::ROOT . '[' . $index++ . ']', $maxBytes);
                if ($bytes + $more > $maxBytes) {
                    [$full, $batch, $bytes] = [$batch, [], 2];
                    yield $full;
                }
                $batch[] = $event;
                $bytes += $more + 1;
            }
        } catch (Throwable $failure) {
            // Also one of the reader of the events: what was read before is not lost.
        }
        if ($batch !== []) {
            yield $batch;
        }
        if ($failure !== null) {
            throw $failure;
        }
    }

    /**
     * The length of an event as JSON: as `json_encode` writes it without options, where it is longest.
     *
     * @throws ValidationException for an event that fits into no batch.
     */
    private static function bytesOf(mixed $event, string $path, int $maxBytes): int
    {
        $json = Value::fields($event) === null ? '' : json_encode($event);
        $errors = new Errors();
        if ($json === '') {
            $errors->wrongType($event, $path, 'OBJECT');
        } elseif ($json === false) {
            $errors->add($path, 'INVALID', ['format' => 'json'], 'json');
        } elseif (strlen($json) + 2 > $maxBytes) {
            $errors->add($path, 'TOO_LONG', ['maximum' => $maxBytes, 'unit' => 'bytes'], 'bytes');
        }
        Validation::throwErrors($errors->toApiErrors());

        return strlen((string) $json);
    }
}
