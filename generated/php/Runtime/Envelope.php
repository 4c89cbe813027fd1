<?php

declare(strict_types=1);

namespace RdsmEvents\Runtime;

use LogicException;
use RdsmEvents\Validator\EnvelopeValidator;

/** Validates what every event is sent in, around a payload of any type. */
abstract class Envelope extends ObjectValidator
{
    /**
     * Adds the errors of an event whose type is known.
     *
     * @param class-string<ObjectValidator> $payload The validator of its payload.
     * @param array<array-key, mixed> $fields
     */
    public static function validateWith(string $payload, array $fields, string $path, Errors $errors): bool
    {
        $before = count($errors->found);
        static::checkEnvelope($fields, $payload, $path, $errors);
        if (!$errors->allowsUnknownFields) {
            foreach (array_diff_key($fields, static::FIELDS) as $name => $value) {
                self::addOutsidePayload((string) $name, $payload, $path, $errors);
            }
        }

        return count($errors->found) === $before;
    }

    /**
     * @param array<array-key, mixed> $fields
     * @param class-string<ObjectValidator> $payload
     */
    abstract protected static function checkEnvelope(
        array $fields,
        string $payload,
        string $path,
        Errors $errors,
    ): void;

    /** Many senders put the fields of the payload next to the type of the event. */
    private static function addOutsidePayload(string $name, string $payload, string $path, Errors $errors): void
    {
        $inPayload = $payload::suggest($name);
        $inEnvelope = ($inPayload[0] ?? null) === $name ? [] : self::suggestions()->for($name);
        $prefix = EnvelopeValidator::PAYLOAD . '.';
        $meant = $inEnvelope === []
            ? array_map(static fn (string $field): string => $prefix . $field, $inPayload)
            : $inEnvelope;
        $errors->unknownField($path, $name, $meant);
    }

    /** @param array<array-key, mixed> $fields */
    protected static function checkFields(array $fields, string $path, Errors $errors): void
    {
        throw new LogicException('The fields of the envelope depend on the payload.');
    }
}
