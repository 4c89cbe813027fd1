<?php

// Generated from spec/events/ecommerce-order-refunded.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Validator;

use RdsmEvents\Runtime\EventValidator;

/** Validates an ECOMMERCE_ORDER_REFUNDED event, its type first. */
final class EcommerceOrderRefundedEventValidator extends EventValidator
{
    protected const PAYLOADS = ['ECOMMERCE_ORDER_REFUNDED' => EcommerceOrderRefundedPayloadValidator::class];
}
