<?php

// Generated from spec/events/media-playback-started.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Enum;

/** Kind of media. A sample of the newer documentation writes Áudio, against its table. */
enum MediaType: string
{
    case Video = 'Video';
    case Audio = 'Audio';
}
