<?php

declare(strict_types=1);

namespace RdsmEvents\Runtime;

/** Paths as the API prints them: `$.body[3].payload.email`. */
final class Path
{
    public const ROOT = '$.body';

    /** Where a payload alone begins. */
    public const PAYLOAD = '$.payload';

    /** Longer keys are truncated, in UTF-16 code units: a key can be as long as a payload. */
    private const MAX_KEY_LENGTH = 64;

    private const JSON = JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_LINE_TERMINATORS
        | JSON_INVALID_UTF8_SUBSTITUTE;

    /** The path of a field. A name that is not plain is quoted as JSON. */
    public static function field(string $path, string $name): string
    {
        if (preg_match('/^[A-Za-z_]\w*$/D', $name) === 1) {
            return $path . '.' . substr($name, 0, self::MAX_KEY_LENGTH);
        }

        return $path . '[' . self::quote($name) . ']';
    }

    /** A path of an error of the API as one from `$.body`: the API also begins it with `$` or `body`. */
    public static function inBody(string $path): string
    {
        return (string) preg_replace('/^(?:\$\.body|body|\$)(?=$|[.[])/D', self::ROOT, $path);
    }

    private static function quote(string $name): string
    {
        $text = '';
        $left = self::MAX_KEY_LENGTH;
        // As many bytes contain the characters that are shown.
        preg_match_all('/./su', self::validPrefix($name), $characters);
        foreach ($characters[0] as $character) {
            $left -= Text::utf16Length($character);
            if ($left < 0) {
                // The first half of the last character is shown, as JSON escapes it.
                return $left === -1 && strlen($character) === 4
                    ? substr(self::json($text), 0, -1) . self::firstHalf($character) . '"'
                    : self::json($text);
            }
            $text .= $character;
        }

        return self::json($text);
    }

    private static function validPrefix(string $name): string
    {
        $encoded = json_encode(substr($name, 0, 4 * self::MAX_KEY_LENGTH + 4), self::JSON);

        return (string) json_decode((string) $encoded);
    }

    private static function json(string $text): string
    {
        return (string) json_encode($text, self::JSON);
    }

    /** `\ud83d` for a character beyond U+FFFF. */
    private static function firstHalf(string $character): string
    {
        return substr((string) json_encode($character), 1, 6);
    }
}
