<?php

// Generated from spec/events/order-placed-item.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Validator;

use RdsmEvents\Runtime\EventValidator;

/** Validates an ORDER_PLACED_ITEM event, its type first. */
final class OrderPlacedItemEventValidator extends EventValidator
{
    protected const PAYLOADS = ['ORDER_PLACED_ITEM' => OrderPlacedItemPayloadValidator::class];
}
