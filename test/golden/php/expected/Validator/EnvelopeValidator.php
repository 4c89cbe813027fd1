<?php

// Generated from spec/envelope.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Validator;

use RdsmEvents\Runtime\Check;
use RdsmEvents\Runtime\Envelope;
use RdsmEvents\Runtime\Errors;

/** Validates what every event is sent in. */
final class EnvelopeValidator extends Envelope
{
    public const TYPE = 'event_type';
    public const PAYLOAD = 'payload';
    protected const FIELDS = ['event_type' => true, 'event_family' => true, 'payload' => true];
    protected const ALIASES = [];

    /** Checks the fields of an event whose type is known. */
    protected static function checkEnvelope(array $fields, string $payload, string $path, Errors $errors): void
    {
        if (Check::notBlank($fields['event_family'] ?? null, $path . '.event_family', $errors)) {
            Check::option($fields['event_family'] ?? null, $path . '.event_family', $errors, ['CDP']);
        }
        $payload::validate($fields['payload'] ?? null, $path . '.payload', $errors);
    }

    /**
     * The body of an event.
     *
     * @param array<string, mixed>|object $payload
     *
     * @return array<string, mixed>
     */
    public static function around(string $type, array|object $payload): array
    {
        return ['event_type' => $type, 'event_family' => 'CDP', 'payload' => $payload];
    }
}
