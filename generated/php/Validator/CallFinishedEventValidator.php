<?php

// Generated from spec/events/call-finished.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Validator;

use RdsmEvents\Runtime\EventValidator;

/** Validates a CALL_FINISHED event, its type first. */
final class CallFinishedEventValidator extends EventValidator
{
    protected const PAYLOADS = ['CALL_FINISHED' => CallFinishedPayloadValidator::class];
}
