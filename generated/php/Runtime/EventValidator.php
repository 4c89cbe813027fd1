<?php

declare(strict_types=1);

namespace RdsmEvents\Runtime;

use RdsmEvents\Validator\EnvelopeValidator;

/** Validates events. The type comes first: while it is invalid, it is the only error, unless the whole envelope is missing. */
abstract class EventValidator
{
    /** The validators of payloads, by type. */
    protected const PAYLOADS = [];

    /** Other words for the types, as Suggestions reads them. */
    protected const ALIASES = [];

    /** Adds the errors of a value, and returns whether it is valid. */
    public static function validate(mixed $value, string $path, Errors $errors): bool
    {
        $fields = Value::fields($value);
        if ($fields === null) {
            return $errors->wrongType($value, $path, 'OBJECT');
        }
        $type = $fields[EnvelopeValidator::TYPE] ?? null;
        $payload = is_string($type) ? (static::PAYLOADS[$type] ?? null) : null;

        return match (true) {
            $payload !== null => EnvelopeValidator::validateWith($payload, $fields, $path, $errors),
            $type !== null => self::checkType($type, $path, $errors),
            default => self::addMissing($fields, $path, $errors),
        };
    }

    private static function checkType(mixed $type, string $path, Errors $errors): bool
    {
        $path .= '.' . EnvelopeValidator::TYPE;
        if (!Check::nonEmptyString($type, $path, $errors)) {
            return false;
        }
        $types = array_keys(static::PAYLOADS);
        $meant = (new Suggestions($types, static::ALIASES))->for($type);
        $rules = ['valid_options' => $types] + ($meant === [] ? [] : ['did_you_mean' => $meant]);

        return $errors->add($path, 'INVALID_OPTION', $rules);
    }

    /** @param array<array-key, mixed> $fields */
    private static function addMissing(array $fields, string $path, Errors $errors): bool
    {
        $foundAt = self::misnamedType($fields);
        $rules = $foundAt === null ? null : ['found_at' => Path::field($path, $foundAt)];
        $names = EnvelopeValidator::fieldNames();
        $hasNone = array_filter($names, static fn (string $name): bool => isset($fields[$name])) === [];
        foreach ($hasNone ? $names : [EnvelopeValidator::TYPE] as $name) {
            $isType = $name === EnvelopeValidator::TYPE;
            $errors->add(Path::field($path, $name), 'CANNOT_BE_NULL', $isType ? $rules : null);
        }

        return false;
    }

    /** @param array<array-key, mixed> $fields */
    private static function misnamedType(array $fields): ?string
    {
        foreach (array_keys($fields) as $name) {
            $name = (string) $name;
            $meant = EnvelopeValidator::suggest($name)[0] ?? null;
            if ($name !== EnvelopeValidator::TYPE && $meant === EnvelopeValidator::TYPE) {
                return $name;
            }
        }

        return null;
    }
}
