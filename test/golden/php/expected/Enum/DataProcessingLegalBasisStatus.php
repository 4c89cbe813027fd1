<?php

// Generated from spec/events/greeting.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Enum;

/** May be left out; processing cannot be declined. */
enum DataProcessingLegalBasisStatus: string
{
    case Granted = 'granted';
}
