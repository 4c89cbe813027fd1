<?php

// Generated from spec/events/chat-finished.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Inspector;

use RdsmEvents\Runtime\EventInspector;

/** Collects the notices of a CHAT_FINISHED event. */
final class ChatFinishedEventInspector extends EventInspector
{
    protected const PAYLOADS = ['CHAT_FINISHED' => ChatFinishedPayloadInspector::class];

    protected const DEPRECATED = [];
}
