<?php

// Generated from spec/events/chat-started.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Inspector;

use RdsmEvents\Runtime\EventInspector;

/** Collects the notices of a CHAT_STARTED event. */
final class ChatStartedEventInspector extends EventInspector
{
    protected const PAYLOADS = ['CHAT_STARTED' => ChatStartedPayloadInspector::class];

    protected const DEPRECATED = [];
}
