<?php

// Generated from spec/events/call-finished.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Enum;

/** Type of the phone, spelt as the documents spell it. */
enum CallPhoneType: string
{
    case Mobile = 'Mobile';
    case Comercial = 'comercial';
}
