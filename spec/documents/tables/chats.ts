import { optional, required, table } from '../table.js';

export const chatStarted = table('CHAT_STARTED', 'Evento de Inicio de Conversación', {
  envelope: [
    required('event_type', 'String', 'Identifies the event.', { options: ['CHAT_STARTED'] }),
    required('event_family', 'String', 'CDP is the only family.', { options: ['CDP'] }),
  ],
  payload: [
    required('chat_subject', 'String', 'What the chat is about.'),
    required('cf_chat_status', 'String', 'How the chat stands.'),
    optional('cf_chat_type', 'String', 'Kind of chat; free, the example names some.'),
    optional('cf_birthdate', 'String', 'When the contact was born; no format stated.'),
    optional('cf_gender', 'String', 'Gender, free text.'),
    optional('name', 'String', 'The contact by name.'),
    required('email', 'String', 'Address of the contact.', { format: 'email', restored: true }),
    optional('job_title', 'String', 'Position of the contact.'),
    optional('personal_phone', 'String', 'Telephone of the contact.'),
    optional('mobile_phone', 'String', 'Cell phone of the contact.'),
    optional('twitter', 'String', 'Handle on Twitter.', { restored: true }),
    optional('facebook', 'String', 'Profile on Facebook.', { restored: true }),
    optional('linkedin', 'String', 'Profile on Linkedin.', { restored: true }),
    optional('website', 'String', 'Site of the contact.'),
    optional('company_name', 'String', 'What the company is called.'),
    optional('company_site', 'String', 'Site of the company.'),
    optional('legal_bases', 'Array of Objects', 'Why the data may be used.'),
  ],
});

export const chatFinished = table('CHAT_FINISHED', 'Evento de Fin de Conversación', {
  envelope: [
    required('event_type', 'String', 'Identifies the event.', { options: ['CHAT_FINISHED'] }),
    required('event_family', 'String', 'CDP is the only family.', { options: ['CDP'] }),
  ],
  payload: [
    required('chat_subject', 'String', 'What the chat was about.'),
    required('cf_chat_status', 'String', 'How the chat stands.'),
    required('cf_chat_transcript_message', 'String', 'What was said.'),
    optional('cf_chat_type', 'String', 'Kind of chat; free, the example names some.'),
    optional('cf_birthdate', 'String', 'When the contact was born; no format stated.'),
    optional('cf_gender', 'String', 'Gender, free text.'),
    optional('name', 'String', 'The contact by name.'),
    required('email', 'String', 'Address of the contact.', { format: 'email', restored: true }),
    optional('job_title', 'String', 'Position of the contact.'),
    optional('personal_phone', 'String', 'Telephone of the contact.'),
    optional('mobile_phone', 'String', 'Cell phone of the contact.'),
    optional('twitter', 'String', 'Handle on Twitter.', { restored: true }),
    optional('facebook', 'String', 'Profile on Facebook.', { restored: true }),
    optional('linkedin', 'String', 'Profile on Linkedin.', { restored: true }),
    optional('website', 'String', 'Site of the contact.'),
    optional('company_name', 'String', 'What the company is called.'),
    optional('company_site', 'String', 'Site of the company.'),
    optional('legal_bases', 'Array of Objects', 'Why the data may be used.'),
  ],
});
