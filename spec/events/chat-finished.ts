import { Type } from '@sinclair/typebox';
import { chatDetails, chatState, documentedChat } from '../chat.js';
import { defineEvent, eventsPage, newerPage } from '../event.js';
import { RequiredText } from '../scalars.js';

export const ChatFinished = defineEvent({
  type: 'CHAT_FINISHED',
  title: 'Chat finished',
  summary: 'A conversation with a contact ended in a chat.',
  group: 'Chat',
  sources: [
    eventsPage('Evento de Fin de Conversación'),
    newerPage('Evento de Término de Conversa', 'evento-termino-conversa'),
  ],
  requiresExistingContact: false,
  payload: Type.Object({
    ...chatState,
    cf_chat_transcript_message: RequiredText({ description: 'Transcript of the chat.', examples: ['Hello!'] }),
    ...chatDetails,
  }),
  examples: { documented: { ...documentedChat, cf_chat_transcript_message: 'Transcript of the chat' } },
});
