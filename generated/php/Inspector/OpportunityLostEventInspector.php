<?php

// Generated from spec/events/opportunity-lost.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Inspector;

use RdsmEvents\Runtime\EventInspector;

/** Collects the notices of an OPPORTUNITY_LOST event. */
final class OpportunityLostEventInspector extends EventInspector
{
    protected const PAYLOADS = ['OPPORTUNITY_LOST' => OpportunityLostPayloadInspector::class];

    protected const DEPRECATED = [];
}
