<?php

// Generated from spec/events/ecommerce-order-fulfilled.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Validator;

use RdsmEvents\Runtime\EventValidator;

/** Validates an ECOMMERCE_ORDER_FULFILLED event, its type first. */
final class EcommerceOrderFulfilledEventValidator extends EventValidator
{
    protected const PAYLOADS = ['ECOMMERCE_ORDER_FULFILLED' => EcommerceOrderFulfilledPayloadValidator::class];
}
