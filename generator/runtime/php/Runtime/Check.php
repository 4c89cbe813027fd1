<?php

declare(strict_types=1);

namespace RdsmEvents\Runtime;

use Closure;

/** Checks of single values. Each adds the error of an invalid value, and returns whether the value is valid. */
final class Check
{
    public static function string(mixed $value, string $path, Errors $errors): bool
    {
        if (!is_string($value)) {
            return $errors->wrongType($value, $path, 'STRING');
        }

        return Text::isUtf8($value) || $errors->add($path, 'INVALID');
    }

    public static function nonEmptyString(mixed $value, string $path, Errors $errors): bool
    {
        return self::notBlank($value, $path, $errors) && self::string($value, $path, $errors);
    }

    public static function notBlank(mixed $value, string $path, Errors $errors): bool
    {
        return $value !== '' || $errors->add($path, 'CANNOT_BE_BLANK');
    }

    /** A number without a fractional part: `1.0` is one. */
    public static function integer(mixed $value, string $path, Errors $errors): bool
    {
        return is_int($value) || (is_float($value) && is_finite($value) && floor($value) === $value)
            || $errors->wrongType($value, $path, 'INTEGER');
    }

    public static function number(mixed $value, string $path, Errors $errors): bool
    {
        return is_int($value) || (is_float($value) && is_finite($value))
            || $errors->wrongType($value, $path, 'FLOAT');
    }

    public static function boolean(mixed $value, string $path, Errors $errors): bool
    {
        return is_bool($value) || $errors->wrongType($value, $path, 'BOOLEAN');
    }

    public static function notNull(mixed $value, string $path, Errors $errors): bool
    {
        return $value !== null || $errors->missing($path);
    }

    /**
     * One of a few strings.
     *
     * @param list<string> $options
     */
    public static function option(mixed $value, string $path, Errors $errors, array $options): bool
    {
        $value = Value::scalar($value);

        return in_array($value, $options, true)
            || (self::string($value, $path, $errors) && self::invalidOption((string) $value, $path, $errors, $options));
    }

    /**
     * One of a few values, not all of them strings.
     *
     * @param list<string|int|float|bool> $options
     */
    public static function value(mixed $value, string $path, Errors $errors, array $options): bool
    {
        $value = Value::scalar($value);
        foreach ($options as $option) {
            if (Value::equals($value, $option)) {
                return true;
            }
        }
        $text = is_scalar($value) ? self::print($value) : '';

        return self::invalidOption($text, $path, $errors, array_map(self::print(...), $options));
    }

    /**
     * A list.
     *
     * @param (Closure(mixed, string): bool)|null $checkItem Given an item and its path.
     */
    public static function items(mixed $value, string $path, Errors $errors, ?Closure $checkItem = null): bool
    {
        $items = Value::items($value);
        if ($items === null) {
            return $errors->wrongType($value, $path, 'SET');
        }
        if ($checkItem === null) {
            return true;
        }
        $isValid = true;
        foreach ($items as $index => $item) {
            $isValid = $checkItem($item, $path . '[' . $index . ']') && $isValid;
            if (!$isValid && $errors->isFull()) {
                break;
            }
        }

        return $isValid;
    }

    /** @param list<string> $options */
    private static function invalidOption(string $value, string $path, Errors $errors, array $options): bool
    {
        $meant = (new Suggestions($options))->for($value);
        $rules = ['valid_options' => $options] + ($meant === [] ? [] : ['did_you_mean' => $meant]);

        return $errors->add($path, 'INVALID_OPTION', $rules);
    }

    private static function print(string|int|float|bool $value): string
    {
        return is_string($value) ? $value : (string) json_encode($value);
    }
}
