<?php

declare(strict_types=1);

/*
 * Reads events with their errors from standard input, as JSON Lines: see ../print-cases.ts. Makes each valid one with
 * its class, and throws where it is sent as another body.
 */

require __DIR__ . '/autoload.php';

use RdsmEvents\Event\Conversion;
use RdsmEvents\Runtime\EventModel;

use function RdsmEvents\validate;

/** @return array<string, class-string<EventModel>> The classes of events, by type. */
function classes(): array
{
    $classes = [];
    $folder = dirname((string) (new ReflectionClass(Conversion::class))->getFileName());
    foreach (glob("$folder/*.php") as $file) {
        $class = 'RdsmEvents\Event\\' . basename($file, '.php');
        $classes[$class::TYPE] = $class;
    }

    return $classes;
}

/**
 * Named arguments of a constructor: the listed fields, and the others by name.
 *
 * @param class-string<EventModel> $class
 * @param array<string, mixed> $fields
 *
 * @return array<string, mixed>
 */
function argumentsOf(string $class, array $fields): array
{
    $arguments = [];
    foreach ((new ReflectionMethod($class, '__construct'))->getParameters() as $parameter) {
        $name = $parameter->getName();
        if (array_key_exists($name, $fields)) {
            $arguments[$name] = argument($parameter->getType(), $fields[$name]);
            unset($fields[$name]);
        } elseif (in_array($name, ['custom_fields', 'other_fields'], true)) {
            $rest = $name;
        }
    }

    return $fields === [] ? $arguments : $arguments + [$rest ?? 'custom_fields' => $fields];
}

/** A field as its parameter wants it: the case of an enum. */
function argument(ReflectionType $type, mixed $value): mixed
{
    $enum = $type instanceof ReflectionNamedType && enum_exists($type->getName()) ? $type->getName() : null;
    $isWhole = is_float($value) && $type instanceof ReflectionNamedType && $type->getName() === 'int';

    return $enum !== null ? $enum::from($value) : ($isWhole ? (int) $value : $value);
}

function canonical(mixed $value): mixed
{
    $fields = is_object($value) ? get_object_vars($value) : $value;
    if (is_array($fields)) {
        is_object($value) && ksort($fields);

        return array_map(canonical(...), $fields) + (is_object($value) ? ["\0" => 'object'] : []);
    }

    return is_int($value) ? (float) $value : $value;
}

$classes = classes();
$made = array_fill_keys(array_keys($classes), 0);

while (($line = fgets(STDIN)) !== false) {
    ['text' => $text, 'errors' => $errors] = json_decode($line, true) ?? ['text' => '', 'errors' => null];
    $body = json_decode($text);
    // An int of PHP cannot be as large.
    if ($errors !== [] || !is_object($body) || str_contains($text, '1e+21')) {
        continue;
    }
    $class = $classes[$body->event_type];
    // A class does not send null, which is valid for a field that no source lists.
    $fields = array_filter(get_object_vars($body->payload), static fn (mixed $value): bool => $value !== null);
    $body->payload = (object) $fields;
    $event = new $class(...argumentsOf($class, $fields));
    $sent = json_decode(json_encode($event, JSON_THROW_ON_ERROR));
    if (canonical($sent) !== canonical($body) || validate($event) !== []) {
        throw new RuntimeException("$text is sent as " . json_encode($event));
    }
    $made[$body->event_type]++;
}

if (min($made) === 0) {
    throw new RuntimeException('Types without a valid event: ' . json_encode($made));
}

// A listed field among the others is sent, unless its own argument is given.
$others = ['custom_fields' => ['name' => 'Ana', 'email' => 'b@example.com', 'cf_a' => null]];
$lead = new Conversion(...['conversion_identifier' => 'a', 'email' => 'a@example.com'] + $others);
if ($lead->toArray()['payload'] !== ['conversion_identifier' => 'a', 'email' => 'a@example.com', 'name' => 'Ana']) {
    throw new RuntimeException(json_encode($lead));
}

echo array_sum($made), ' events of ', count($made), " types\n";
