<?php

// Generated from spec/events/ecommerce-checkout-started.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Validator;

use RdsmEvents\Runtime\EventValidator;

/** Validates an ECOMMERCE_CHECKOUT_STARTED event, its type first. */
final class EcommerceCheckoutStartedEventValidator extends EventValidator
{
    protected const PAYLOADS = ['ECOMMERCE_CHECKOUT_STARTED' => EcommerceCheckoutStartedPayloadValidator::class];
}
