import { type StringOptions, type TString, Type } from '@sinclair/typebox';
import { identificationPage, nodeDoes, sectionPage, sent } from './commerce.js';
import { email, name } from './contact.js';
import { expected, knownFrom, shouldBe } from './define.js';
import { e164 } from './forms.js';
import { CommunicationsLegalBasis } from './legal-basis.js';
import { newerDocs, ours } from './origin.js';
import { atLeastOneOf } from './rules/at-least-one-of.js';
import { type FieldOptions, Text } from './strings.js';

/** A phone as the newer documentation wants it: E.164. */
function Phone(options: FieldOptions & StringOptions): TString {
  const format = newerDocs('Phones have the format E.164.', identificationPage);
  return Text({ examples: ['+5511912341234'], ...options, ...shouldBe(e164, format) });
}

const identifies = newerDocs('An event without email and phone is rejected.', identificationPage);

/** How the API finds the contact: by either of the two. */
export const identification = {
  email: expected(
    knownFrom(identifies, email),
    nodeDoes("RD Station's n8n node always sends it, and some accounts reject a phone without an email."),
  ),
  phone: Type.Optional(
    knownFrom(
      identifies,
      Phone({
        description: 'Phone of the contact, in the format E.164; it identifies the contact.',
        minLength: 1,
        origins: { minLength: ours('An empty phone identifies nobody.') },
      }),
    ),
  ),
};

/** An e-commerce event without email and phone is rejected. */
export const emailOrPhone = atLeastOneOf(['email', 'phone'], identifies);

/** What the event is about, as the shop identifies it. */
export function Identifier(description: string, example: string): TString {
  return Text({ description, examples: [example] });
}

/** What an event may state about the contact besides. */
export const contactDetails = {
  name: sent(name),
  mobile_phone: sent(
    Phone({
      description: 'Mobile phone of the contact (celular), in the format E.164; it does not identify the contact.',
    }),
  ),
  personal_phone: sent(
    Phone({
      description: 'Phone of the contact (telefone), in the format E.164; it does not identify the contact.',
      examples: ['+551112341234'],
    }),
  ),
  legal_bases: Type.Optional(
    knownFrom(
      newerDocs('The section of the event lists it, with communications only.', sectionPage),
      Type.Array(CommunicationsLegalBasis, {
        description: 'Legal bases for writing to the contact (bases legais).',
        examples: [[{ category: 'communications', type: 'consent', status: 'granted' }]],
      }),
    ),
  ),
};
