<?php

// Generated from spec/events/ecommerce-shipment-delivered.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Validator;

use RdsmEvents\Runtime\EventValidator;

/** Validates an ECOMMERCE_SHIPMENT_DELIVERED event, its type first. */
final class EcommerceShipmentDeliveredEventValidator extends EventValidator
{
    protected const PAYLOADS = ['ECOMMERCE_SHIPMENT_DELIVERED' => EcommerceShipmentDeliveredPayloadValidator::class];
}
