// Generated from spec/events/chat-finished.ts. Do not edit: change the spec and run "npm run generate".

import type { ChatFinishedEvent, ChatFinishedPayload } from '@rdsm-events/types/chat-finished';
import { assertChatFinished } from '@rdsm-events/validators/chat-finished';
import { type Checked, type Exact, withCheck } from './runtime/builder.js';

/**
 * A conversation with a contact ended in a chat.
 *
 * Required: chat_subject, cf_chat_status, cf_chat_transcript_message, email.
 *
 * Imports no validator: `chatFinished` is the same with `checked`, which validates.
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
 * `buildChatFinished` is the same without `checked`: it imports no validator.
 *
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento de Fin de Conversación}
 * @see {@link https://developers.rdstation.com/reference/evento-termino-conversa | Evento de Término de Conversa}
 * @example
 * chatFinished({ chat_subject: 'Invoice', cf_chat_status: 'online', cf_chat_transcript_message: 'Hello!', email: 'ana@example.com' })
 */
export const chatFinished: typeof buildChatFinished & Checked<ChatFinishedEvent> = /* @__PURE__ */ withCheck(
  buildChatFinished,
  assertChatFinished,
);
