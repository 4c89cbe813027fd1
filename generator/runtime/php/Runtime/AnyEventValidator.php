<?php

declare(strict_types=1);

namespace RdsmEvents\Runtime;

use RdsmEvents\Validator\EnvelopeValidator;

/** Validates events of any type. A webhook, a list of events, and fields of other events are reported as such. */
abstract class AnyEventValidator extends EventValidator
{
    /** Fields that only a webhook has, and how the names of its types begin. */
    protected const WEBHOOK_FIELDS = [];
    protected const WEBHOOK_TYPE_PREFIX = '';

    /** The name of the function that validates a list of events. */
    protected const BATCH = '';

    /** The types of deprecated events, each with that of its successor. */
    protected const DEPRECATED = [];

    /** The types of events that accept custom fields: those for what a contact is. */
    protected const GENERAL = [];

    /** The types of events with fields that no source lists: that only one of them lists a field means little. */
    protected const OPEN = [];

    public static function validate(mixed $value, string $path, Errors $errors): bool
    {
        $first = count($errors->found);
        if (parent::validate($value, $path, $errors)) {
            return true;
        }
        $fields = Value::fields($value) ?? [];
        $type = $fields[EnvelopeValidator::TYPE] ?? null;
        $error = $errors->found[$first] ?? null;
        if (is_string($type) && isset(static::PAYLOADS[$type])) {
            self::addOwners($type, $path . '.' . EnvelopeValidator::PAYLOAD, $first, $errors);
        } elseif (self::isWebhook($type, $fields)) {
            $error?->addHint(['origin' => 'webhook'], 'webhook');
        } elseif (is_string($type)) {
            self::addSuccessors($error);
        } elseif ($path === Path::ROOT && Value::items($value) !== null) {
            $error?->addHint(['did_you_mean' => [static::BATCH]]);
        }

        return false;
    }

    /** @param array<array-key, mixed> $fields */
    private static function isWebhook(mixed $type, array $fields): bool
    {
        return is_string($type)
            ? str_starts_with($type, static::WEBHOOK_TYPE_PREFIX)
            : array_intersect_key(array_flip(static::WEBHOOK_FIELDS), $fields) !== [];
    }

    /** Adds the successors of the deprecated types that may be meant by an unknown one. */
    private static function addSuccessors(?LocatedError $error): void
    {
        $meant = $error->rules['did_you_mean'] ?? [];
        $successors = array_intersect_key(static::DEPRECATED, array_flip($meant));
        if ($successors !== []) {
            $all = array_values(array_unique([...$meant, ...array_map(
                static fn (string $type): string => static::DEPRECATED[$type],
                array_values(array_filter($meant, static fn (string $type): bool => isset($successors[$type]))),
            )]));
            $error?->addHint(['did_you_mean' => array_slice($all, 0, 3)]);
        }
    }

    /** Says of unknown fields of the payload, where no other name is meant, that they are fields of other events. */
    private static function addOwners(string $type, string $path, int $first, Errors $errors): void
    {
        for ($index = $first; $index < count($errors->found); $index++) {
            $error = $errors->found[$index];
            // Objects inside of the payload have fields of their own.
            if ($error->unknownField === null || $error->path !== $path) {
                continue;
            }
            if ($error->rules !== null && $error->variant !== 'custom_fields') {
                continue;
            }
            $owners = self::ownersOf($error->unknownField);
            if ($owners !== []) {
                $meant = self::ownersMeant($type, $owners);
                $error->variant = 'event_type';
                $error->rules = ['event_type' => $type] + ($meant === [] ? [] : ['did_you_mean' => $meant]);
            }
        }
    }

    /** @return list<string> The types of the events that have a field. */
    private static function ownersOf(string $field): array
    {
        return array_keys(array_filter(
            static::PAYLOADS,
            static fn (string $payload): bool => in_array($field, $payload::fieldNames(), true),
        ));
    }

    /**
     * Of the events that have a field: the successor of a deprecated event, else the only one, else the general one.
     *
     * @param list<string> $owners
     *
     * @return list<string>
     */
    private static function ownersMeant(string $type, array $owners): array
    {
        $isDeprecated = static fn (string $one): bool => array_key_exists($one, static::DEPRECATED);
        $successor = static::DEPRECATED[$type] ?? null;
        if ($successor !== null && in_array($successor, $owners, true)) {
            return [$successor];
        }
        $found = array_values(array_filter($owners, static fn (string $one): bool =>
            $isDeprecated($one) === $isDeprecated($type) && !in_array($one, static::OPEN, true)));

        return count($found) === 1
            ? $found
            : array_slice(array_values(array_intersect($found, static::GENERAL)), 0, 3);
    }
}
