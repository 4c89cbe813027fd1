<?php

// Generated from spec/events/sale.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Validator;

use RdsmEvents\Runtime\EventValidator;

/** Validates a SALE event, its type first. */
final class SaleEventValidator extends EventValidator
{
    protected const PAYLOADS = ['SALE' => SalePayloadValidator::class];
}
