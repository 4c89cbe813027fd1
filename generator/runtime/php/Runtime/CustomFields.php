<?php

declare(strict_types=1);

namespace RdsmEvents\Runtime;

/** Unknown fields that may be meant to be custom ones. */
final class CustomFields
{
    /**
     * Adds the error of an unknown field of a payload that accepts custom fields.
     *
     * @param string $prefix How the names of custom fields begin.
     * @param string $others Names of what is no custom field, separated by spaces.
     */
    public static function suggestPrefix(
        string $name,
        mixed $value,
        string $path,
        Errors $errors,
        Suggestions $suggestions,
        string $prefix,
        string $others,
    ): bool {
        $found = $suggestions->for($name);
        $isCustom = $found === [] && ($value === null ? false : is_scalar($value));

        return $errors->unknownField($path, $name, $isCustom ? self::named($name, $prefix, $others) : $found);
    }

    /**
     * Adds the error of an unknown field of a payload without custom fields.
     *
     * @param string $prefix How the names of custom fields begin.
     * @param list<string> $types The types of the events that accept them.
     */
    public static function reject(
        string $name,
        string $path,
        Errors $errors,
        Suggestions $suggestions,
        string $prefix,
        array $types,
    ): bool {
        $found = $suggestions->for($name);
        if ($found !== [] || !str_starts_with($name, $prefix)) {
            return $errors->unknownField($path, $name, $found);
        }
        // The prefix may have been put before a listed field.
        $listed = $suggestions->for(substr($name, strlen($prefix)));

        return $listed === []
            ? $errors->unknownField($path, $name, $types, 'custom_fields')
            : $errors->unknownField($path, $name, $listed);
    }

    /** @return list<string> The name of a custom field whose prefix was left out or written in another way. */
    private static function named(string $unknown, string $prefix, string $others): array
    {
        $words = Suggestions::isReadable($unknown) ? Words::of($unknown) : [];
        $begin = implode('_', Words::of($prefix));
        $name = (string) preg_replace('/^' . preg_quote($begin, '/') . '_?/', '', implode('_', $words));
        foreach (explode(' ', $others) as $other) {
            if ($other !== '' && str_contains("_{$name}_", "_{$other}_")) {
                return [];
            }
        }

        return $name === '' ? [] : [$prefix . $name];
    }
}
