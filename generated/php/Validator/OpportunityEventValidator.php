<?php

// Generated from spec/events/opportunity.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Validator;

use RdsmEvents\Runtime\EventValidator;

/** Validates an OPPORTUNITY event, its type first. */
final class OpportunityEventValidator extends EventValidator
{
    protected const PAYLOADS = ['OPPORTUNITY' => OpportunityPayloadValidator::class];
}
