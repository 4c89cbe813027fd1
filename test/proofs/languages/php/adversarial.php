<?php

declare(strict_types=1);

/*
 * Long and hostile values: each is validated without an exception, in time that grows with its length, and the errors can be
 * encoded. Prints what was validated; throws where that is not so.
 */

require __DIR__ . '/autoload.php';

use function RdsmEvents\notices;
use function RdsmEvents\noticesOfBatch;
use function RdsmEvents\validate;
use function RdsmEvents\validateBatch;

const MEGABYTE = 1_000_000;

set_error_handler(static function (int $level, string $message): never {
    throw new ErrorException($message, 0, $level);
});

/** @param array<string, mixed> $payload */
function sale(array $payload): array
{
    return ['event_type' => 'SALE', 'event_family' => 'CDP', 'payload' => $payload + ['funnel_name' => 'default']];
}

function secondsOf(mixed $value): float
{
    $begin = hrtime(true);
    $errors = array_is_list((array) $value) ? validateBatch($value) : validate($value);
    $notices = array_is_list((array) $value) ? noticesOfBatch($value) : notices($value);
    $seconds = (hrtime(true) - $begin) / 1e9;
    json_encode([$errors, $notices], JSON_THROW_ON_ERROR);

    return $seconds;
}

$long = [
    'an email' => static fn (int $n): array => sale(['email' => str_repeat('a', $n) . '@b.c']),
    'an email with many @' => static fn (int $n): array => sale(['email' => str_repeat('a@', intdiv($n, 2))]),
    'an email of other letters' => static fn (int $n): array => sale(['email' => str_repeat('é', intdiv($n, 2)) . '@b.c']),
    'a string that is not UTF-8' => static fn (int $n): array => sale(['email' => str_repeat('a', $n) . "\xff"]),
    'a name' => static fn (int $n): array => sale(['email' => 'a@b.c', str_repeat('x', $n) => 1]),
    'a name of other letters' => static fn (int $n): array => sale(['email' => 'a@b.c', str_repeat("\u{10FFFF}", intdiv($n, 4)) => 1]),
    'many unknown fields' => static fn (int $n): array => sale(
        ['email' => 'a@b.c'] + array_fill_keys(array_map(static fn (int $i): string => "emial$i", range(1, intdiv($n, 20))), 1),
    ),
    'many events' => static fn (int $n): array => array_fill(0, intdiv($n, 100), sale(['email' => 'a'])),
    'a date' => static fn (int $n): array => [
        'event_type' => 'CALL_FINISHED',
        'event_family' => 'CDP',
        'payload' => ['call_start_timestamp' => '2020-01-01T00:00:00.' . str_repeat('0', $n) . 'Z'],
    ],
];

foreach ($long as $name => $make) {
    $short = max(secondsOf($make(MEGABYTE)), 0.02);
    $seconds = secondsOf($make(10 * MEGABYTE));
    if ($seconds > 40 * $short) {
        throw new RuntimeException("$name: $short s for 1 MB, $seconds s for 10 MB");
    }
}
foreach ([str_repeat('a', 10 * MEGABYTE) . '@b.c', str_repeat('é', 5 * MEGABYTE) . '@b.c'] as $email) {
    if (validate(sale(['email' => $email])) !== []) {
        throw new RuntimeException('A long email is valid.');
    }
}

$deep = [];
for ($depth = 0; $depth < 100_000; $depth++) {
    $deep = [$deep];
}
$cyclic = new stdClass();
$cyclic->payload = $cyclic;
$cyclic->event_type = 'SALE';
$hostile = [
    NAN, INF, -0.0, PHP_INT_MAX, "\xff", "\0", '', null, true, [], new stdClass(), $deep, $cyclic, STDOUT, static fn () => 1,
    new DateTimeImmutable('2020-01-01'), new ArrayObject(['event_type' => 'SALE']), new class () implements JsonSerializable {
        public function jsonSerialize(): never
        {
            throw new LogicException('It is read.');
        }
    },
    RdsmEvents\Language::En,
    (object) ['0' => 1, '' => 2], [1 => 2], ['event_type' => ['SALE']], ['event_type' => 'toString'],
];
foreach ($hostile as $value) {
    $values = [$value, [$value], ['event_type' => $value], sale(['email' => $value, 'value' => $value, 'x' => $value])];
    foreach (['event_type' => 'CONVERSION'] as $type) {
        $fields = ['conversion_identifier', 'email', 'tags', 'legal_bases', 'available_for_mailing', 'traffic_source', 'cf_x'];
        $payload = array_fill_keys($fields, $value);
        $values[] = ['event_type' => $type, 'event_family' => 'CDP', 'payload' => $payload];
        $values[] = ['event_type' => $type, 'event_family' => 'CDP', 'payload' => ['legal_bases' => [$payload, $value]]];
    }
    foreach ($values as $one) {
        json_encode([validate($one), validateBatch($one), notices($one), noticesOfBatch($one)], JSON_THROW_ON_ERROR);
    }
}

echo count($long), ' long and ', count($hostile), " hostile values\n";
