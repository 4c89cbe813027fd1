<?php

declare(strict_types=1);

namespace RdsmEvents\Runtime;

/** The rule that a string must be empty while another field matches a pattern. */
final class EmptyWhen
{
    /**
     * @param array<array-key, mixed> $fields The object.
     * @param string $name The field that must be empty, which is valid by itself.
     * @param string $other The other field.
     */
    public static function check(
        array $fields,
        string $name,
        string $other,
        string $pattern,
        string $path,
        Errors $errors,
    ): bool {
        $value = $fields[$other] ?? null;
        if ($fields[$name] === '' || !is_string($value) || !Text::matches($pattern, $value)) {
            return true;
        }

        return $errors->add(
            Path::field($path, $name),
            'CONFLICTING_FIELD',
            ['conflicts_with' => Path::field($path, $other)],
            $other,
        );
    }
}
