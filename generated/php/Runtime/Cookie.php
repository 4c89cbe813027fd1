<?php

declare(strict_types=1);

namespace RdsmEvents\Runtime;

/** Reads cookies of the tracking script of RD Station. Visitors decide what a cookie contains: nothing throws. */
final class Cookie
{
    /**
     * The value of the first cookie with one of these names that can be read; null where there is none.
     *
     * @param array<array-key, mixed> $cookies As `$_COOKIE`, or cookies by name.
     * @param list<string> $names The name of the cookie, and others by which it is known.
     * @param string $pattern What the value matches.
     * @param string|null $member The member that is read where the cookie contains JSON.
     */
    public static function find(array $cookies, array $names, string $pattern, ?string $member = null): ?string
    {
        // PHP writes an underscore for a dot in a name.
        $known = [...$names, ...array_map(static fn (string $name): string => strtr($name, '.', '_'), $names)];
        foreach ($cookies as $name => $value) {
            if (!is_string($value) || !in_array($name, $known, true)) {
                continue;
            }
            $value = self::decode($value);
            $value = $member === null ? $value : self::memberOf($value, $member);
            if (self::isCookieValue($value) && Text::matches($pattern, $value)) {
                return $value;
            }
        }

        return null;
    }

    /** PHP decodes the percent-encoding, also makes a space of each plus sign of base64, and leaves quotes around a value. */
    private static function decode(string $value): string
    {
        $value = (string) preg_replace('/^"(.*)"$/sD', '$1', $value);
        $value = strncasecmp($value, '%7B', 3) === 0 ? rawurldecode($value) : $value;

        return str_starts_with($value, '{') ? $value : strtr($value, ' ', '+');
    }

    private static function memberOf(string $value, string $member): string
    {
        $decoded = json_decode($value, true);
        $found = is_array($decoded) ? $decoded[$member] ?? null : null;

        return is_string($found) ? $found : $value;
    }

    /** No cookie has white space, control characters or `;` in its value; JSON that is decoded may. */
    private static function isCookieValue(string $value): bool
    {
        return preg_match('/^[^\s;\p{Cc}]*$/uD', $value) === 1
            || (str_starts_with($value, '{') && is_array(json_decode($value, true)));
    }
}
