<?php

// Generated from spec/index.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Validator;

use RdsmEvents\Runtime\BatchValidator;

/** Validates a list of events. */
final class EventBatchValidator extends BatchValidator
{
    protected const EVENT = RdsmEventValidator::class;
    protected const EVENT_FIELDS = ['event_type', 'event_family', 'payload'];
    protected const EVENT_FUNCTION = 'validateEvent';
}
