<?php

declare(strict_types=1);

namespace RdsmEvents\Runtime;

/** The rule that at least one of several fields is present, valid or not. */
final class AtLeastOneOf
{
    /**
     * @param array<array-key, mixed> $fields The object.
     * @param list<string> $names The names of the fields.
     */
    public static function check(array $fields, array $names, string $path, Errors $errors): bool
    {
        return array_intersect_key(array_flip($names), $fields) !== [] || self::hasError($path, $errors)
            || $errors->add($path, 'AT_LEAST_ONE_REQUIRED', ['fields' => $names]);
    }

    /** An object has one such error at most. */
    private static function hasError(string $path, Errors $errors): bool
    {
        $last = end($errors->found);

        return $last !== false && $last->path === $path && $last->unknownField === null;
    }
}
