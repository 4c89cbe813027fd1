<?php

declare(strict_types=1);

namespace RdsmEvents\Runtime;

use RdsmEvents\Messages\Api;

/** Messages in the words of the API. A name in braces is replaced by the value of the validation rule. */
final class Message
{
    /** The messages after that of an error, by the validation rule that they contain. */
    private const HINTS = ['did_you_mean' => 'DID_YOU_MEAN', 'found_at' => 'FOUND_AT'];

    /**
     * @param string|null $variant The value of a validation rule (`INVALID_FORMAT.email`), or its name.
     * @param array<string, mixed>|null $rules
     */
    public static function of(string $type, ?string $variant, ?array $rules): string
    {
        $template = Api::MESSAGES["$type.$variant"] ?? Api::MESSAGES[$type] ?? Api::MESSAGES['INVALID'] ?? $type;

        return $rules === null ? $template : self::fillIn($template, $rules);
    }

    /**
     * The message with the enum values, and with what may be meant.
     *
     * @param array<string, mixed>|null $rules
     */
    public static function detailed(string $type, ?string $variant, ?array $rules): string
    {
        $variant ??= isset($rules['valid_options']) ? 'valid_options' : null;
        $template = Api::MESSAGES["$type.$variant"] ?? '';
        $sentences = [self::of($type, $variant, $rules)];
        foreach (self::HINTS as $rule => $hint) {
            if (isset($rules[$rule], Api::MESSAGES[$hint]) && !str_contains($template, "{{$rule}}")) {
                $sentences[] = self::of($hint, null, $rules);
            }
        }

        return implode(' ', $sentences);
    }

    /** @param array<string, mixed> $rules */
    private static function fillIn(string $template, array $rules): string
    {
        $values = [];
        foreach ($rules as $name => $value) {
            $values["{{$name}}"] = self::print($value);
        }

        return strtr($template, $values);
    }

    /** The value of a validation rule: several with commas, a path as its last field. */
    private static function print(mixed $value): string
    {
        if (is_array($value)) {
            return implode(', ', array_map(self::plain(...), $value));
        }

        return (string) preg_replace('/^\$.*\./s', '', self::plain($value));
    }

    private static function plain(mixed $value): string
    {
        return is_string($value) ? $value : (string) json_encode($value);
    }
}
