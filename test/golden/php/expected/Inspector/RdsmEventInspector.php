<?php

// Generated from spec/index.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Inspector;

use RdsmEvents\Runtime\EventInspector;

/** Collects the notices of an event of any type. */
final class RdsmEventInspector extends EventInspector
{
    protected const PAYLOADS = ['GREETING' => GreetingPayloadInspector::class];

    protected const DEPRECATED = [
        'FAREWELL_SAID' => [
            'details' => ['refused_after' => '2025-12-31', 'successor' => 'FAREWELL_WAVED'],
            'origin' => Origins::NEWER_DOCS_1,
        ],
    ];
}
