import { Type } from '@sinclair/typebox';
import { company, email, job_title, name } from '../contact.js';
import { defineEvent, Payload } from '../define.js';
import { documentedLegalBases, LegalBases } from '../legal-basis.js';
import { eventsPage, newerPage } from '../origin.js';
import { Email, RequiredText, Text, Timestamp } from '../strings.js';

export const CallFinished = defineEvent({
  type: 'CALL_FINISHED',
  title: 'Call finished',
  summary: 'A phone call with a contact ended.',
  group: 'Call',
  sources: [
    eventsPage('Evento de llamada Completada'),
    newerPage('Evento de Chamada Concluída', 'evento-chamada-concluida'),
  ],
  requiresExistingContact: false,
  payload: Payload({
    name,
    email,
    ...company,
    job_title,
    personal_phone: Type.Optional(
      Text({ description: 'Phone of the contact who answered the call.', examples: ['+5511912341234'] }),
    ),
    call_user_email: Type.Optional(Email({ description: 'Email of the caller.', examples: ['sales@example.com'] })),
    call_from_number: RequiredText({ description: 'Number of the call tracking.', examples: ['+551112341234'] }),
    call_started_at: Type.Optional(
      Timestamp({ description: 'When the call began, in RFC 3339.', examples: ['2019-03-15T15:00:00.05Z'] }),
    ),
    call_duration: Type.Optional(
      Text({
        description: 'Length of the call, as text: the documented type is String.',
        unit: 'seconds',
        examples: ['58'],
      }),
    ),
    call_type: Type.Optional(
      Type.Union([Type.Literal('Inbound'), Type.Literal('Outbound')], {
        description: 'Whether the contact called or was called.',
      }),
    ),
    call_status: RequiredText({ description: 'Status of the call.', examples: ['in_progress'] }),
    call_status_description: Type.Optional(
      Text({ description: 'What completes the status: name of the recipient, a message, or Off.', examples: ['Off'] }),
    ),
    call_phone_type: Type.Optional(
      Type.Union([Type.Literal('Mobile'), Type.Literal('comercial')], {
        description: 'Type of the phone, spelt as the documents spell it.',
      }),
    ),
    call_carrier: Type.Optional(Text({ description: 'Name of the carrier.', examples: ['Vivo'] })),
    call_record: Type.Optional(
      Text({ description: 'URL of the recording of the call.', examples: ['https://www.example.com/calls/1'] }),
    ),
    legal_bases: LegalBases,
  }),
  examples: {
    documented: {
      name: 'John Doe',
      email: 'email@email.com',
      company_name: 'Acme Inc',
      company_site: 'http://www.acme.inc',
      job_title: 'CEO',
      personal_phone: '+5511912341234',
      call_user_email: 'user.name@yourcompany.com',
      call_from_number: '+551112341234',
      call_started_at: '2019-03-15T14:53:42.928Z',
      call_duration: '58',
      call_type: 'Inbound',
      call_status: 'in_progress',
      call_status_description: 'n/a',
      call_phone_type: 'Mobile',
      call_carrier: 'Vivo',
      call_record: 'http://wwww.mycompany.com/calls/c9266675-f484-44a7-9ad1-e43a080a8545',
      legal_bases: documentedLegalBases,
    },
  },
});
