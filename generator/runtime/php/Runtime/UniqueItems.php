<?php

declare(strict_types=1);

namespace RdsmEvents\Runtime;

/** Whether no two items are equal as JSON: fields in any order, `1` and `1.0` alike. Takes linear time. */
final class UniqueItems
{
    /** @param list<mixed> $items */
    public static function areUnique(array $items): bool
    {
        $seen = [];
        foreach ($items as $item) {
            $key = serialize(self::canonical($item));
            if (isset($seen[$key])) {
                return false;
            }
            $seen[$key] = true;
        }

        return true;
    }

    private static function canonical(mixed $value): mixed
    {
        if (is_int($value) || is_float($value)) {
            return (float) $value + 0.0;
        }
        $items = Value::items($value);
        if ($items !== null) {
            return array_map(self::canonical(...), $items);
        }
        $fields = Value::fields($value);
        if ($fields === null) {
            return Value::scalar($value);
        }
        ksort($fields, SORT_STRING);

        return ['object' => array_map(self::canonical(...), $fields)];
    }
}
