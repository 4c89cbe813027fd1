<?php

// Generated from spec/events/order-placed.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Validator;

use RdsmEvents\Runtime\EventValidator;

/** Validates an ORDER_PLACED event, its type first. */
final class OrderPlacedEventValidator extends EventValidator
{
    protected const PAYLOADS = ['ORDER_PLACED' => OrderPlacedPayloadValidator::class];
}
