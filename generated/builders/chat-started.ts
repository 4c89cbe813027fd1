// Generated from spec/events/chat-started.ts. Do not edit: change the spec and run "npm run generate".

import type { ChatStartedEvent, ChatStartedPayload } from '@rdsm-events/types/chat-started';
import { assertChatStarted } from '@rdsm-events/validators/chat-started';
import { type Checked, type Exact, withCheck } from './runtime/builder.js';

/**
 * A contact began a conversation in a chat.
 *
 * Required: chat_subject, cf_chat_status, email.
 *
 * Imports no validator: `chatStarted` is the same with `checked`, which validates.
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
 * `buildChatStarted` is the same without `checked`: it imports no validator.
 *
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento de Inicio de Conversación}
 * @see {@link https://developers.rdstation.com/reference/evento-inicio-conversa | Evento de Início de Conversa}
 * @example
 * chatStarted({ chat_subject: 'Invoice', cf_chat_status: 'online', email: 'ana@example.com' })
 */
export const chatStarted: typeof buildChatStarted & Checked<ChatStartedEvent> = /* @__PURE__ */ withCheck(
  buildChatStarted,
  assertChatStarted,
);
