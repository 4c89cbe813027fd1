<?php

// Generated from spec/events/farewell-said.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Validator;

use RdsmEvents\Runtime\EventValidator;

/** Validates a FAREWELL_SAID event, its type first. */
final class FarewellSaidEventValidator extends EventValidator
{
    protected const PAYLOADS = ['FAREWELL_SAID' => FarewellSaidPayloadValidator::class];
}
