// Generated from spec/events/chat-finished.ts. Do not edit: change the spec and run "npm run generate".

import type { ChatFinishedEvent, ChatFinishedPayload } from '@rdsm-events/types/chat-finished';
import { assertChatFinished } from '@rdsm-events/validators/chat-finished';
import { createBuilder, type Exact, type Parse } from './runtime/builder.js';

export { RdsmValidationError } from './runtime/validation-error.js';

/**
 * A conversation with a contact ended in a chat.
 *
 * Required: chat_subject, cf_chat_status, cf_chat_transcript_message, email.
 *
 * Only builds: nothing is validated, and no validator is imported. `chatFinished` also validates.
 *
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento de Fin de Conversación}
 * @see {@link https://developers.rdstation.com/reference/evento-termino-conversa | Evento de Término de Conversa}
 */
export function buildChatFinished<Name extends PropertyKey = never>(
  payload: Exact<Name, ChatFinishedPayload>,
): ChatFinishedEvent {
  return { event_type: 'CHAT_FINISHED', event_family: 'CDP', payload };
}

/**
 * A conversation with a contact ended in a chat.
 *
 * Required: chat_subject, cf_chat_status, cf_chat_transcript_message, email.
 *
 * Validates the event. `buildChatFinished` only builds it.
 *
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento de Fin de Conversación}
 * @see {@link https://developers.rdstation.com/reference/evento-termino-conversa | Evento de Término de Conversa}
 * @throws {RdsmValidationError} with every error in `errors`.
 * @example
 * chatFinished({ chat_subject: 'Invoice', cf_chat_status: 'online', cf_chat_transcript_message: 'Hello!', email: 'ana@example.com' })
 */
export const chatFinished: typeof buildChatFinished & Parse<ChatFinishedEvent> = /* @__PURE__ */ createBuilder(
  buildChatFinished,
  assertChatFinished,
);
