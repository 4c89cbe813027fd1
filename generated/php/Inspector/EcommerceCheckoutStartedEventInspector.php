<?php

// Generated from spec/events/ecommerce-checkout-started.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Inspector;

use RdsmEvents\Runtime\EventInspector;

/** Collects the notices of an ECOMMERCE_CHECKOUT_STARTED event. */
final class EcommerceCheckoutStartedEventInspector extends EventInspector
{
    protected const PAYLOADS = ['ECOMMERCE_CHECKOUT_STARTED' => EcommerceCheckoutStartedPayloadInspector::class];

    protected const DEPRECATED = [];
}
