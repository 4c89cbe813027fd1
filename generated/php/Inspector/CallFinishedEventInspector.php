<?php

// Generated from spec/events/call-finished.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Inspector;

use RdsmEvents\Runtime\EventInspector;

/** Collects the notices of a CALL_FINISHED event. */
final class CallFinishedEventInspector extends EventInspector
{
    protected const PAYLOADS = ['CALL_FINISHED' => CallFinishedPayloadInspector::class];

    protected const DEPRECATED = [];
}
