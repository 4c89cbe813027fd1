<?php

// Generated from spec/events/opportunity.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Inspector;

use RdsmEvents\Runtime\EventInspector;

/** Collects the notices of an OPPORTUNITY event. */
final class OpportunityEventInspector extends EventInspector
{
    protected const PAYLOADS = ['OPPORTUNITY' => OpportunityPayloadInspector::class];

    protected const DEPRECATED = [];
}
