<?php

declare(strict_types=1);

namespace RdsmEvents\Runtime;

use Generator;
use RdsmEvents\ValidationException;

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
        foreach ($events as $event) {
            $errors = new Errors();
            $more = self::bytesOf($event, Path::ROOT . '[' . $index++ . ']', $maxBytes, $errors);
            if ($batch !== [] && ($errors->found !== [] || $bytes + $more > $maxBytes)) {
                yield $batch;
                $batch = [];
                $bytes = 2;
            }
            Validation::throwErrors($errors->toApiErrors());
            $batch[] = $event;
            $bytes += $more + 1;
        }
        if ($batch !== []) {
            yield $batch;
        }
    }

    /** The length of an event as JSON: as `json_encode` writes it without options, where it is longest. */
    private static function bytesOf(mixed $event, string $path, int $maxBytes, Errors $errors): int
    {
        if (Value::fields($event) === null) {
            $errors->wrongType($event, $path, 'OBJECT');

            return 0;
        }
        $json = json_encode($event);
        if ($json === false) {
            $errors->add($path, 'INVALID', ['format' => 'json'], 'json');
        } elseif (strlen($json) + 2 > $maxBytes) {
            $errors->add($path, 'TOO_LONG', ['maximum' => $maxBytes, 'unit' => 'bytes'], 'bytes');
        }

        return strlen((string) $json);
    }
}
