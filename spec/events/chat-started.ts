import { chatDetails, chatState, documentedChat } from '../chat.js';
import { defineEvent, Payload } from '../define.js';
import { eventsPage, newerPage } from '../origin.js';

export const ChatStarted = defineEvent({
  type: 'CHAT_STARTED',
  title: 'Chat started',
  summary: 'A contact began a conversation in a chat.',
  group: 'Chat',
  sources: [
    eventsPage('Evento de Inicio de Conversación'),
    newerPage('Evento de Início de Conversa', 'evento-inicio-conversa'),
  ],
  requiresExistingContact: false,
  payload: Payload({ ...chatState, ...chatDetails }),
  examples: { documented: documentedChat },
});
