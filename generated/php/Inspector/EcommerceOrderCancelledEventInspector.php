<?php

// Generated from spec/events/ecommerce-order-cancelled.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Inspector;

use RdsmEvents\Runtime\EventInspector;

/** Collects the notices of an ECOMMERCE_ORDER_CANCELLED event. */
final class EcommerceOrderCancelledEventInspector extends EventInspector
{
    protected const PAYLOADS = ['ECOMMERCE_ORDER_CANCELLED' => EcommerceOrderCancelledPayloadInspector::class];

    protected const DEPRECATED = [];
}
