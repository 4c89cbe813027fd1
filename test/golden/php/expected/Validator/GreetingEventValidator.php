<?php

// Generated from spec/events/greeting.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Validator;

use RdsmEvents\Runtime\EventValidator;

/** Validates a GREETING event, its type first. */
final class GreetingEventValidator extends EventValidator
{
    protected const PAYLOADS = ['GREETING' => GreetingPayloadValidator::class];
}
