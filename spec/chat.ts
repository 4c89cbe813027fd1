import { Type } from '@sinclair/typebox';
import { channels, company, email, job_title, name } from './contact.js';
import { documentedLegalBases, LegalBases } from './legal-basis.js';
import { RequiredText, Text } from './strings.js';

/** What both chat events begin with. */
export const chatState = {
  chat_subject: RequiredText({ description: 'Subject of the chat.', examples: ['Invoice'] }),
  cf_chat_status: RequiredText({ description: 'Status of the chat, such as online.', examples: ['online'] }),
};

/** What both chat events go on with: the chat, the contact, the company, the legal bases. */
export const chatDetails = {
  cf_chat_type: Type.Optional(
    Text({ description: 'Type of the chat, such as sales or support.', examples: ['support'] }),
  ),
  cf_birthdate: Type.Optional(
    Text({ description: 'Birth date of the contact, such as 1980-06-10.', examples: ['1980-06-10'] }),
  ),
  cf_gender: Type.Optional(Text({ description: 'Gender of the contact.', examples: ['female'] })),
  name,
  email,
  job_title,
  ...channels,
  ...company,
  legal_bases: LegalBases,
};

/** The body that the documents print for a started chat. */
export const documentedChat = {
  name: 'Name of the contact',
  email: 'email@email.com',
  company_name: 'Company name of the contact',
  company_site: 'Company website of the contact',
  job_title: 'Job title of the contact',
  personal_phone: 'Phone of the contact',
  mobile_phone: 'Mobile phone of the contact',
  twitter: 'Twitter handler of the contact',
  facebook: 'Facebook of the contact',
  linkedin: 'Linkedin of the contact',
  website: 'Website of the contact',
  chat_subject: 'Chat subject',
  cf_birthdate: '1980-06-10',
  cf_gender: 'Gender of the Contact',
  cf_chat_status: 'online',
  cf_chat_type: 'Type of the chat: sales, support, ...',
  legal_bases: documentedLegalBases,
};
