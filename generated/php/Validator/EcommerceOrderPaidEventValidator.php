<?php

// Generated from spec/events/ecommerce-order-paid.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Validator;

use RdsmEvents\Runtime\EventValidator;

/** Validates an ECOMMERCE_ORDER_PAID event, its type first. */
final class EcommerceOrderPaidEventValidator extends EventValidator
{
    protected const PAYLOADS = ['ECOMMERCE_ORDER_PAID' => EcommerceOrderPaidPayloadValidator::class];
}
