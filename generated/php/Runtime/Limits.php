<?php

declare(strict_types=1);

namespace RdsmEvents\Runtime;

/** Limits on values that have the right type. */
final class Limits
{
    /** The length of a string, in characters. */
    public static function length(string $text, string $path, Errors $errors, int $minimum, ?int $maximum): bool
    {
        $length = Text::length($text);
        if ($length < $minimum) {
            return $errors->add($path, 'TOO_SHORT', ['minimum' => $minimum]);
        }

        return $maximum === null || $length <= $maximum || $errors->add($path, 'TOO_LONG', ['maximum' => $maximum]);
    }

    /** @param string $shown The pattern as an error shows it. */
    public static function pattern(string $text, string $path, Errors $errors, string $pattern, string $shown): bool
    {
        return Text::matches($pattern, $text)
            || $errors->add($path, 'INVALID_FORMAT', ['pattern' => $shown], 'pattern');
    }

    /** @param array<string, int|float> $limits By the names that errors give them. */
    public static function range(int|float $number, string $path, Errors $errors, array $limits): bool
    {
        foreach ($limits as $name => $limit) {
            $isWithin = match ($name) {
                'minimum' => $number >= $limit,
                'maximum' => $number <= $limit,
                'exclusive_minimum' => $number > $limit,
                'exclusive_maximum' => $number < $limit,
                'multiple_of' => MultipleOf::is($number, $limit),
                default => true,
            };
            if (!$isWithin) {
                return $errors->add($path, 'OUT_OF_RANGE', [$name => $limit], $name);
            }
        }

        return true;
    }

    /** The number of items of a list. A list outside of the limits has no other error. */
    public static function size(mixed $value, string $path, Errors $errors, int $minimum, ?int $maximum): bool
    {
        $items = Value::items($value);
        if ($items === null) {
            return true;
        }
        $count = count($items);
        if ($count < $minimum) {
            return $errors->add($path, 'OUT_OF_RANGE', ['min_items' => $minimum], 'min_items');
        }

        return $maximum === null || $count <= $maximum
            || $errors->add($path, 'OUT_OF_RANGE', ['max_items' => $maximum], 'max_items');
    }

    /** @param list<mixed> $items No two of them may be equal as JSON. */
    public static function unique(array $items, string $path, Errors $errors): bool
    {
        return UniqueItems::areUnique($items)
            || $errors->add($path, 'INVALID', ['unique_items' => true], 'unique_items');
    }
}
