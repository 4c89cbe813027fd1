<?php

// Generated from spec/events/chat-started.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Validator;

use RdsmEvents\Runtime\EventValidator;

/** Validates a CHAT_STARTED event, its type first. */
final class ChatStartedEventValidator extends EventValidator
{
    protected const PAYLOADS = ['CHAT_STARTED' => ChatStartedPayloadValidator::class];
}
