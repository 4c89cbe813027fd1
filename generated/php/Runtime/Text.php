<?php

declare(strict_types=1);

namespace RdsmEvents\Runtime;

/** Strings of UTF-8. PCRE is a part of PHP, while mbstring and intl may be missing. */
final class Text
{
    public static function isUtf8(string $text): bool
    {
        return preg_match('//u', $text) === 1;
    }

    /** The length in characters (code points), as JSON Schema counts it. */
    public static function length(string $text): int
    {
        return (int) preg_match_all('/[^\x80-\xBF]/', $text);
    }

    /** The length in UTF-16 code units, as JavaScript counts it. */
    public static function utf16Length(string $text): int
    {
        return self::length($text) + (int) preg_match_all('/[\xF0-\xF7]/', $text);
    }

    /** A string without white space at both ends, as JavaScript trims it; empty if it is not UTF-8. */
    public static function trim(string $text): string
    {
        preg_match('/[^\t-\r\p{Z}\x{FEFF}](?:.*[^\t-\r\p{Z}\x{FEFF}])?/su', $text, $found);

        return $found[0] ?? '';
    }

    /** Whether a string matches a pattern. A string that is not UTF-8 matches none. */
    public static function matches(string $pattern, string $text): bool
    {
        $found = preg_match($pattern, $text);
        if ($found !== false || !in_array(preg_last_error(), self::LIMITS, true)) {
            return $found === 1;
        }
        // Long strings exceed the limits of an installation: they are not errors of the value.
        $limit = ini_set('pcre.backtrack_limit', (string) PHP_INT_MAX);
        $found = preg_match($pattern[0] . '(*NO_JIT)' . substr($pattern, 1), $text);
        ini_set('pcre.backtrack_limit', (string) $limit);

        return $found === 1;
    }

    private const LIMITS = [PREG_BACKTRACK_LIMIT_ERROR, PREG_RECURSION_LIMIT_ERROR, PREG_JIT_STACKLIMIT_ERROR];
}
