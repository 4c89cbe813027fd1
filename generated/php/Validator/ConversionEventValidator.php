<?php

// Generated from spec/events/conversion.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Validator;

use RdsmEvents\Runtime\EventValidator;

/** Validates a CONVERSION event, its type first. */
final class ConversionEventValidator extends EventValidator
{
    protected const PAYLOADS = ['CONVERSION' => ConversionPayloadValidator::class];
}
