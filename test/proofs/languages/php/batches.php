<?php

declare(strict_types=1);

/*
 * Reads lists of events with a limit, and how TypeScript splits them, from standard input as JSON Lines: see
 * print-batches.ts. Throws where the batches are others, or do not have the properties of batches.
 */

require __DIR__ . '/autoload.php';

use RdsmEvents\ValidationException;

use function RdsmEvents\splitBatch;

function check(bool $condition, string $what, string $line): void
{
    $condition || throw new RuntimeException("$what: $line");
}

function bytesOf(array $events): int
{
    return strlen(json_encode($events, JSON_THROW_ON_ERROR));
}

/** @return array{list<list<mixed>>, list<RdsmEvents\ApiError>} The batches, and the errors after them. */
function split(iterable $events, int $maxBytes): array
{
    $batches = [];
    try {
        foreach (splitBatch($events, $maxBytes) as $batch) {
            $batches[] = $batch;
        }
    } catch (ValidationException $exception) {
        return [$batches, $exception->errors];
    }

    return [$batches, []];
}

$count = $compared = 0;

while (($line = fgets(STDIN)) !== false) {
    ['events' => $events, 'maxBytes' => $maxBytes, 'expected' => $expected] = get_object_vars(json_decode($line));
    [$batches, $errors] = split(new ArrayIterator($events), $maxBytes);
    $split = array_merge(...$batches);
    check($split === array_slice($events, 0, count($split)), 'other events', $line);
    check($errors !== [] || count($split) === count($events), 'missing events', $line);
    foreach ($batches as $index => $batch) {
        check($batch !== [] && bytesOf($batch) <= $maxBytes, 'an empty or a long batch', $line);
        $next = $batches[$index + 1][0] ?? null;
        check($next === null || bytesOf([...$batch, $next]) > $maxBytes, 'a short batch', $line);
    }
    if ($errors !== []) {
        $event = $events[count($split)];
        check(!is_object($event) || bytesOf([$event]) > $maxBytes, 'an error of a short event', $line);
    }
    if ($expected !== null) {
        $found = ['lengths' => array_map(count(...), $batches), 'errors' => $errors];
        check(json_encode($found) === json_encode($expected), 'other batches: ' . json_encode($found), $line);
        $compared++;
    }
    $count++;
}

$failing = (static function (): Generator {
    yield ['a' => 1];
    yield ['a' => 2];
    throw new LogicException('The source of the events failed.');
})();
$before = [];
try {
    foreach (splitBatch($failing) as $batch) {
        $before[] = count($batch);
    }
} catch (LogicException) {
    $before[] = 'failed';
}
check($before === [2, 'failed'], 'events before a failure are lost', json_encode($before));
check($compared > $count / 10, 'too few lists are compared', "$compared");

echo "$count lists, $compared of them compared with TypeScript\n";
