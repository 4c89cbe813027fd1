<?php

// Generated from spec/events/chat-finished.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Validator;

use RdsmEvents\Runtime\EventValidator;

/** Validates a CHAT_FINISHED event, its type first. */
final class ChatFinishedEventValidator extends EventValidator
{
    protected const PAYLOADS = ['CHAT_FINISHED' => ChatFinishedPayloadValidator::class];
}
