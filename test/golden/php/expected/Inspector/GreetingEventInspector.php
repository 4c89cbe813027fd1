<?php

// Generated from spec/events/greeting.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Inspector;

use RdsmEvents\Runtime\EventInspector;

/** Collects the notices of a GREETING event. */
final class GreetingEventInspector extends EventInspector
{
    protected const PAYLOADS = ['GREETING' => GreetingPayloadInspector::class];

    protected const DEPRECATED = [];
}
