<?php

// Generated from spec/events/ecommerce-cart-abandoned.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Validator;

use RdsmEvents\Runtime\EventValidator;

/** Validates an ECOMMERCE_CART_ABANDONED event, its type first. */
final class EcommerceCartAbandonedEventValidator extends EventValidator
{
    protected const PAYLOADS = ['ECOMMERCE_CART_ABANDONED' => EcommerceCartAbandonedPayloadValidator::class];
}
