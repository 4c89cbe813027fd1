<?php

// Generated from spec/events/media-playback-started.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Validator;

use RdsmEvents\Runtime\EventValidator;

/** Validates a MEDIA_PLAYBACK_STARTED event, its type first. */
final class MediaPlaybackStartedEventValidator extends EventValidator
{
    protected const PAYLOADS = ['MEDIA_PLAYBACK_STARTED' => MediaPlaybackStartedPayloadValidator::class];
}
