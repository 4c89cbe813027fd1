<?php

declare(strict_types=1);

namespace RdsmEvents\Runtime;

use BackedEnum;
use JsonSerializable;

/** Reads values as `json_encode` sends them: an array is a list or an object, and an empty one is a list. */
final class Value
{
    /**
     * The fields of an object, by name; null for any other value.
     *
     * @return array<array-key, mixed>|null
     */
    public static function fields(mixed $value): ?array
    {
        if (is_array($value)) {
            return array_is_list($value) ? null : $value;
        }
        if ($value instanceof Data) {
            return $value->toArray();
        }

        return is_object($value) && !$value instanceof JsonSerializable && !$value instanceof \UnitEnum
            ? get_object_vars($value)
            : null;
    }

    /**
     * The items of a list; null for any other value.
     *
     * @return list<mixed>|null
     */
    public static function items(mixed $value): ?array
    {
        return is_array($value) && array_is_list($value) ? $value : null;
    }

    /** The value of a field; null unless the value is an object that has it. */
    public static function field(mixed $value, string $name): mixed
    {
        return self::fields($value)[$name] ?? null;
    }

    /** The type of JSON that a value has. */
    public static function typeOf(mixed $value): string
    {
        return match (true) {
            $value === null => 'null',
            is_string($value) => 'string',
            is_bool($value) => 'boolean',
            is_int($value), is_float($value) => 'number',
            self::items($value) !== null => 'array',
            self::fields($value) !== null => 'object',
            default => 'none',
        };
    }

    /** Whether a value is sent as this one: `1.0` and `1` are the same number, and no string or boolean equals a number. */
    public static function equals(mixed $value, string|int|float|bool $other): bool
    {
        return $value === $other
            || ((is_int($value) || is_float($value)) && (is_int($other) || is_float($other)) && $value == $other);
    }

    /** The value of an enum, as it is sent; any other value as it is. */
    public static function scalar(mixed $value): mixed
    {
        return $value instanceof BackedEnum ? $value->value : $value;
    }
}
