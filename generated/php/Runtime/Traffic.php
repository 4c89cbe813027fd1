<?php

declare(strict_types=1);

namespace RdsmEvents\Runtime;

/** Where a visitor comes from: the fields of a cookie, or those of the UTM parameters of an address. */
abstract class Traffic
{
    /** The names of the cookie, the field that receives it, and what its value matches. */
    protected const COOKIE_NAMES = [];
    protected const COOKIE_FIELD = '';
    protected const COOKIE_PATTERN = '';

    /** The fields by UTM parameter, without its prefix. */
    protected const UTM_FIELDS = [];

    private const UTM_PREFIX = 'utm_';

    /**
     * The fields of the cookie if there is one, else those of the UTM parameters.
     *
     * @param array<array-key, mixed> $cookies As `$_COOKIE`.
     * @param array<array-key, mixed> $query As `$_GET`.
     *
     * @return array<string, string> No fields where there is neither.
     */
    public static function from(array $cookies, array $query): array
    {
        return static::fromCookies($cookies) ?: static::fromUtm($query);
    }

    /**
     * @param array<array-key, mixed> $cookies As `$_COOKIE`.
     *
     * @return array<string, string> No fields where there is no such cookie, or none that can be read.
     */
    public static function fromCookies(array $cookies): array
    {
        $value = Cookie::find($cookies, static::COOKIE_NAMES, static::COOKIE_PATTERN);

        return $value === null ? [] : [static::COOKIE_FIELD => $value];
    }

    /**
     * @param array<array-key, mixed> $query As `$_GET`.
     *
     * @return array<string, string> No fields where there are no such parameters.
     */
    public static function fromUtm(array $query): array
    {
        $fields = [];
        foreach (static::UTM_FIELDS as $parameter => $field) {
            $given = $query[self::UTM_PREFIX . $parameter] ?? null;
            $value = is_string($given) ? Text::trim($given) : '';
            $isCookie = $field === static::COOKIE_FIELD && Text::matches(static::COOKIE_PATTERN, $value);
            if ($value !== '' && !$isCookie) {
                $fields[$field] = $value;
            }
        }

        return $fields;
    }
}
