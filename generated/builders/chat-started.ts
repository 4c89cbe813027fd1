// Generated from spec/events/chat-started.ts. Do not edit: change the spec and run "npm run generate".

import type { ChatStartedEvent, ChatStartedPayload } from '@rdsm-events/types/chat-started';
import { assertChatStarted } from '@rdsm-events/validators/chat-started';
import { createBuilder, type Exact, type Parse } from './runtime/builder.js';

export { RdsmValidationError } from './runtime/validation-error.js';

/**
 * A contact began a conversation in a chat.
 *
 * Required: chat_subject, cf_chat_status, email.
 *
 * Only builds: nothing is validated, and no validator is imported. `chatStarted` also validates.
 *
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento de Inicio de Conversación}
 * @see {@link https://developers.rdstation.com/reference/evento-inicio-conversa | Evento de Início de Conversa}
 */
export function buildChatStarted<Name extends PropertyKey = never>(
  payload: Exact<Name, ChatStartedPayload>,
): ChatStartedEvent {
  return { event_type: 'CHAT_STARTED', event_family: 'CDP', payload };
}

/**
 * A contact began a conversation in a chat.
 *
 * Required: chat_subject, cf_chat_status, email.
 *
 * Validates the event. `buildChatStarted` only builds it.
 *
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento de Inicio de Conversación}
 * @see {@link https://developers.rdstation.com/reference/evento-inicio-conversa | Evento de Início de Conversa}
 * @throws {RdsmValidationError} with every error in `errors`.
 * @example
 * chatStarted({ chat_subject: 'Invoice', cf_chat_status: 'online', email: 'ana@example.com' })
 */
export const chatStarted: typeof buildChatStarted & Parse<ChatStartedEvent> = /* @__PURE__ */ createBuilder(
  buildChatStarted,
  assertChatStarted,
);
