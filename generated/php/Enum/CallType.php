<?php

// Generated from spec/events/call-finished.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Enum;

/** Whether the contact called or was called. */
enum CallType: string
{
    case Inbound = 'Inbound';
    case Outbound = 'Outbound';
}
