import { Type } from '@sinclair/typebox';
import { Email, Text } from './strings.js';

/** The fields of a payload that identify the contact: the first one that has a value. Not every event has the second. */
export const contactFields: [string, string] = ['email', 'phone'];

/** The email of the contact: what every event finds its contact by. */
export const email = Email({
  description: 'Email of the contact; it identifies the contact.',
  examples: ['ana@example.com'],
});

export const name = Type.Optional(Text({ description: 'Name of the contact.', examples: ['Ana'] }));
export const job_title = Type.Optional(Text({ description: 'Job title of the contact (cargo).', examples: ['Buyer'] }));
export const personal_phone = Type.Optional(
  Text({ description: 'Phone of the contact (telefone).', examples: ['+551112341234'] }),
);
export const mobile_phone = Type.Optional(
  Text({ description: 'Mobile phone of the contact (celular).', examples: ['+5511912341234'] }),
);
export const twitter = Type.Optional(
  Text({ description: 'Twitter (X) of the contact: handle or address.', examples: ['@ana'] }),
);
export const facebook = Type.Optional(
  Text({ description: 'Facebook of the contact: name or address.', examples: ['https://facebook.com/ana'] }),
);
export const linkedin = Type.Optional(
  Text({ description: 'LinkedIn of the contact: name or address.', examples: ['https://www.linkedin.com/in/ana'] }),
);
export const website = Type.Optional(
  Text({ description: 'Website of the contact.', examples: ['https://ana.example.com'] }),
);
export const company_name = Type.Optional(
  Text({ description: 'Name of the company of the contact (empresa).', examples: ['Acme Inc'] }),
);
export const company_site = Type.Optional(
  Text({ description: 'Website of the company of the contact.', examples: ['https://acme.example.com'] }),
);

/** The ways to reach a contact, in the order in which conversion, chat and media list them. */
export const channels = { personal_phone, mobile_phone, twitter, facebook, linkedin, website };

/** The company, as two fields that follow each other in most tables. */
export const company = { company_name, company_site };
