<?php

declare(strict_types=1);

namespace RdsmEvents\Runtime;

/** Collects the notices of objects: of the listed fields, then of others in the order of the object. */
abstract class ObjectInspector
{
    /** The listed fields, as keys, where others can have notices. */
    protected const FIELDS = [];

    /** Other names of the listed fields, as Suggestions reads them. */
    protected const ALIASES = [];

    /** @var array<class-string, Suggestions> */
    private static array $suggestions = [];

    /** Adds the notices of a value. */
    public static function inspect(mixed $value, string $path, Notices $notices): void
    {
        $fields = Value::fields($value);
        if ($fields === null) {
            return;
        }
        static::inspectFields($fields, $path, $notices);
        foreach (array_diff_key($fields, static::FIELDS) as $name => $entry) {
            static::inspectOtherField((string) $name, $entry, $path, $notices);
        }
    }

    /** Suggests listed fields. */
    final protected static function suggestions(): Suggestions
    {
        return self::$suggestions[static::class] ??= new Suggestions(array_keys(static::FIELDS), static::ALIASES);
    }

    /** @param array<array-key, mixed> $fields */
    abstract protected static function inspectFields(array $fields, string $path, Notices $notices): void;

    protected static function inspectOtherField(string $name, mixed $value, string $path, Notices $notices): void
    {
    }
}
