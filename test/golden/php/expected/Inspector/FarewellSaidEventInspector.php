<?php

// Generated from spec/events/farewell-said.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Inspector;

use RdsmEvents\Runtime\EventInspector;

/** Collects the notices of a FAREWELL_SAID event. */
final class FarewellSaidEventInspector extends EventInspector
{
    protected const PAYLOADS = [];

    protected const DEPRECATED = [
        'FAREWELL_SAID' => [
            'details' => ['refused_after' => '2025-12-31', 'successor' => 'FAREWELL_WAVED'],
            'origin' => Origins::NEWER_DOCS_1,
        ],
    ];
}
