// Generated from spec/events/chat-finished.ts. Do not edit: change the spec and run "npm run generate".

import type { ChatFinishedEvent, ChatFinishedPayload } from '@rdsm-events/types/chat-finished';

/**
 * A conversation with a contact ended in a chat.
 *
 * Required: chat_subject, cf_chat_status, cf_chat_transcript_message, email.
 *
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento de Fin de Conversación}
 * @see {@link https://developers.rdstation.com/reference/evento-termino-conversa | Evento de Término de Conversa}
 */
export function chatFinished(payload: ChatFinishedPayload): ChatFinishedEvent {
  return {
    event_type: 'CHAT_FINISHED',
    event_family: 'CDP',
    payload,
  };
}
