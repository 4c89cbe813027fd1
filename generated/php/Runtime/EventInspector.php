<?php

declare(strict_types=1);

namespace RdsmEvents\Runtime;

use RdsmEvents\Validator\EnvelopeValidator;

/** Collects the notices of events. Of other types than these, there are none. */
abstract class EventInspector
{
    /** How the notices of payloads are collected, by type. */
    protected const PAYLOADS = [];

    /** The deprecated types: `details` and `origin` of the notice. */
    protected const DEPRECATED = [];

    /** Adds the notices of a value. */
    public static function inspect(mixed $value, string $path, Notices $notices): void
    {
        $fields = Value::fields($value);
        $type = $fields[EnvelopeValidator::TYPE] ?? null;
        if (!is_string($type)) {
            return;
        }
        $deprecated = static::DEPRECATED[$type] ?? null;
        if ($deprecated !== null) {
            ['details' => $details, 'origin' => $origin] = $deprecated;
            $variant = implode('.', array_keys($details));
            $at = $path . '.' . EnvelopeValidator::TYPE;
            $notices->add($at, 'DEPRECATED', $details, $origin, $variant, $type);
        }
        $payload = static::PAYLOADS[$type] ?? null;
        if ($payload !== null && array_key_exists(EnvelopeValidator::PAYLOAD, $fields)) {
            $payload::inspect(
                $fields[EnvelopeValidator::PAYLOAD],
                $path . '.' . EnvelopeValidator::PAYLOAD,
                $notices,
            );
        }
    }
}
