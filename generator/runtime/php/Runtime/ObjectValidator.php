<?php

declare(strict_types=1);

namespace RdsmEvents\Runtime;

/** Validates objects: the listed fields, then others in the order of the object, then rules across fields. */
abstract class ObjectValidator
{
    /** The listed fields, as keys. */
    protected const FIELDS = [];

    /** Other names of the listed fields, as Suggestions reads them. */
    protected const ALIASES = [];

    /** @var array<class-string, Suggestions> */
    private static array $suggestions = [];

    /** Adds the errors of a value, and returns whether it is valid. */
    public static function validate(mixed $value, string $path, Errors $errors): bool
    {
        $fields = Value::fields($value);
        if ($fields === null) {
            return $errors->wrongType($value, $path, 'OBJECT');
        }
        $before = count($errors->found);
        static::checkFields($fields, $path, $errors);
        foreach (array_diff_key($fields, static::FIELDS) as $name => $entry) {
            static::checkOtherField((string) $name, $entry, $path, $errors);
        }
        static::checkRules($fields, $path, $errors);

        return count($errors->found) === $before;
    }

    /** @return list<string> The listed fields. */
    public static function fieldNames(): array
    {
        return array_keys(static::FIELDS);
    }

    /** @return list<string> The fields that may be meant by a name; of a field, the name itself. */
    public static function suggest(string $name): array
    {
        return isset(static::FIELDS[$name]) ? [$name] : self::suggestions()->for($name);
    }

    /** Suggests listed fields. */
    final protected static function suggestions(): Suggestions
    {
        return self::$suggestions[static::class] ??= new Suggestions(array_keys(static::FIELDS), static::ALIASES);
    }

    /** @param array<array-key, mixed> $fields */
    abstract protected static function checkFields(array $fields, string $path, Errors $errors): void;

    /** A field that is not listed: an error, unless the options allow it. */
    protected static function checkOtherField(string $name, mixed $value, string $path, Errors $errors): void
    {
        if (!$errors->allowsUnknownFields) {
            $errors->unknownField($path, $name, self::suggestions()->for($name));
        }
    }

    /** @param array<array-key, mixed> $fields */
    protected static function checkRules(array $fields, string $path, Errors $errors): void
    {
    }
}
