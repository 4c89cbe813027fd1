import { chatDetails, chatState, documentedChat } from '../chat.js';
import { defineEvent, Payload } from '../define.js';
import { eventsPage, newerPage } from '../origin.js';
import { RequiredText } from '../strings.js';

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
  payload: Payload({
    ...chatState,
    cf_chat_transcript_message: RequiredText({ description: 'Transcript of the chat.', examples: ['Hello!'] }),
    ...chatDetails,
  }),
  examples: { documented: { ...documentedChat, cf_chat_transcript_message: 'Transcript of the chat' } },
});
