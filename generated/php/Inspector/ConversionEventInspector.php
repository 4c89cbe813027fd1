<?php

// Generated from spec/events/conversion.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Inspector;

use RdsmEvents\Runtime\EventInspector;

/** Collects the notices of a CONVERSION event. */
final class ConversionEventInspector extends EventInspector
{
    protected const PAYLOADS = ['CONVERSION' => ConversionPayloadInspector::class];

    protected const DEPRECATED = [];
}
