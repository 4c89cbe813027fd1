<?php

// Generated from spec/events/media-playback-started.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Inspector;

use RdsmEvents\Runtime\EventInspector;

/** Collects the notices of a MEDIA_PLAYBACK_STARTED event. */
final class MediaPlaybackStartedEventInspector extends EventInspector
{
    protected const PAYLOADS = ['MEDIA_PLAYBACK_STARTED' => MediaPlaybackStartedPayloadInspector::class];

    protected const DEPRECATED = [];
}
