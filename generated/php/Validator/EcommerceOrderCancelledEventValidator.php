<?php

// Generated from spec/events/ecommerce-order-cancelled.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Validator;

use RdsmEvents\Runtime\EventValidator;

/** Validates an ECOMMERCE_ORDER_CANCELLED event, its type first. */
final class EcommerceOrderCancelledEventValidator extends EventValidator
{
    protected const PAYLOADS = ['ECOMMERCE_ORDER_CANCELLED' => EcommerceOrderCancelledPayloadValidator::class];
}
