// Generated from spec/events/chat-started.ts. Do not edit: change the spec and run "npm run generate".

import type { ChatStartedEvent, ChatStartedPayload } from '@rdsm-events/types/chat-started';

/**
 * A contact began a conversation in a chat.
 *
 * Required: chat_subject, cf_chat_status, email.
 *
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento de Inicio de Conversación}
 * @see {@link https://developers.rdstation.com/reference/evento-inicio-conversa | Evento de Início de Conversa}
 */
export function chatStarted(payload: ChatStartedPayload): ChatStartedEvent {
  return {
    event_type: 'CHAT_STARTED',
    event_family: 'CDP',
    payload,
  };
}
