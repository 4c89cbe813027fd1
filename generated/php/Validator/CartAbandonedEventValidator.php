<?php

// Generated from spec/events/cart-abandoned.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Validator;

use RdsmEvents\Runtime\EventValidator;

/** Validates a CART_ABANDONED event, its type first. */
final class CartAbandonedEventValidator extends EventValidator
{
    protected const PAYLOADS = ['CART_ABANDONED' => CartAbandonedPayloadValidator::class];
}
