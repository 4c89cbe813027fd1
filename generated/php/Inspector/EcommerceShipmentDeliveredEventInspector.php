<?php

// Generated from spec/events/ecommerce-shipment-delivered.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Inspector;

use RdsmEvents\Runtime\EventInspector;

/** Collects the notices of an ECOMMERCE_SHIPMENT_DELIVERED event. */
final class EcommerceShipmentDeliveredEventInspector extends EventInspector
{
    protected const PAYLOADS = ['ECOMMERCE_SHIPMENT_DELIVERED' => EcommerceShipmentDeliveredPayloadInspector::class];

    protected const DEPRECATED = [];
}
