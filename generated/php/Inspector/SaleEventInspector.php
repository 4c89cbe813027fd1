<?php

// Generated from spec/events/sale.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Inspector;

use RdsmEvents\Runtime\EventInspector;

/** Collects the notices of a SALE event. */
final class SaleEventInspector extends EventInspector
{
    protected const PAYLOADS = ['SALE' => SalePayloadInspector::class];

    protected const DEPRECATED = [];
}
