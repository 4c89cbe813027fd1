<?php

// Generated from spec/index.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Validator;

use RdsmEvents\Runtime\AnyEventValidator;

/** Validates an event of any type, its type first. */
final class RdsmEventValidator extends AnyEventValidator
{
    protected const PAYLOADS = [
        'GREETING' => GreetingPayloadValidator::class,
        'FAREWELL_SAID' => FarewellSaidPayloadValidator::class,
    ];

    protected const ALIASES = [];
    protected const WEBHOOK_FIELDS = ['leads'];
    protected const WEBHOOK_TYPE_PREFIX = 'WEBHOOK.';
    protected const BATCH = 'validateBatch';
    protected const DEPRECATED = ['FAREWELL_SAID' => 'FAREWELL_WAVED'];
    protected const GENERAL = ['GREETING'];
    protected const OPEN = [];
}
