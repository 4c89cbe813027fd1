<?php

// Generated from spec/events/conversion.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Enum;

/** Whether the contact agreed to be written to. */
enum LegalBasisStatus: string
{
    case Granted = 'granted';
    case Declined = 'declined';
}
