<?php

// Generated from spec/events/opportunity-lost.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Validator;

use RdsmEvents\Runtime\EventValidator;

/** Validates an OPPORTUNITY_LOST event, its type first. */
final class OpportunityLostEventValidator extends EventValidator
{
    protected const PAYLOADS = ['OPPORTUNITY_LOST' => OpportunityLostPayloadValidator::class];
}
