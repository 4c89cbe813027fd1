<?php

// Generated from spec/events/cart-abandoned-item.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Validator;

use RdsmEvents\Runtime\EventValidator;

/** Validates a CART_ABANDONED_ITEM event, its type first. */
final class CartAbandonedItemEventValidator extends EventValidator
{
    protected const PAYLOADS = ['CART_ABANDONED_ITEM' => CartAbandonedItemPayloadValidator::class];
}
