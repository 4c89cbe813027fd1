<?php

// Generated from spec/events/media-playback-stopped.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Validator;

use RdsmEvents\Runtime\EventValidator;

/** Validates a MEDIA_PLAYBACK_STOPPED event, its type first. */
final class MediaPlaybackStoppedEventValidator extends EventValidator
{
    protected const PAYLOADS = ['MEDIA_PLAYBACK_STOPPED' => MediaPlaybackStoppedPayloadValidator::class];
}
