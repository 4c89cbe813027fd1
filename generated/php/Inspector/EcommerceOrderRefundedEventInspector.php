<?php

// Generated from spec/events/ecommerce-order-refunded.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Inspector;

use RdsmEvents\Runtime\EventInspector;

/** Collects the notices of an ECOMMERCE_ORDER_REFUNDED event. */
final class EcommerceOrderRefundedEventInspector extends EventInspector
{
    protected const PAYLOADS = ['ECOMMERCE_ORDER_REFUNDED' => EcommerceOrderRefundedPayloadInspector::class];

    protected const DEPRECATED = [];
}
