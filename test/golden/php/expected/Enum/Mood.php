<?php

// Generated from spec/events/greeting.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Enum;

/** How it was said. */
enum Mood: string
{
    case Glad = 'Glad';
    case Sad = 'Sad';
}
