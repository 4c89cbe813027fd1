<?php

// Generated from spec/events/ecommerce-cart-abandoned.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Inspector;

use RdsmEvents\Runtime\EventInspector;

/** Collects the notices of an ECOMMERCE_CART_ABANDONED event. */
final class EcommerceCartAbandonedEventInspector extends EventInspector
{
    protected const PAYLOADS = ['ECOMMERCE_CART_ABANDONED' => EcommerceCartAbandonedPayloadInspector::class];

    protected const DEPRECATED = [];
}
