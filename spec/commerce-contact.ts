import { type Static, type StringOptions, type TOptional, type TSchema, type TString, Type } from '@sinclair/typebox';
import { assumed, identificationPage, nodeDoes, sectionPage, sent } from './commerce-origins.js';
import { contactFields, email, name } from './contact.js';
import { expected, knownFrom, shouldBe } from './define.js';
import { e164 } from './forms.js';
import { CommunicationsLegalBasis } from './legal-basis.js';
import { newerDocs, type Origin, ours } from './origin.js';
import { type AtLeastOneOf, atLeastOneOf } from './rules/at-least-one-of.js';
import { type FieldOptions, Text } from './strings.js';

/** A phone as the newer documentation wants it: E.164. */
function Phone(options: FieldOptions & StringOptions): TString {
  const format = newerDocs('Phones have the format E.164.', identificationPage);
  return Text({ examples: ['+5511912341234'], ...options, ...shouldBe(e164, format) });
}

/** That an event with neither is rejected, where the page of the event states it. */
export const identifies = newerDocs('An event with neither email nor phone is rejected.', identificationPage);

/** The same where another page states it. */
const identifiesElsewhere: Origin = {
  ...ours(
    'An event with neither email nor phone is rejected: the page of ECOMMERCE_SHIPMENT_DELIVERED states it of that event.',
  ),
  source: identificationPage.url,
};

/** Whether RD Station's node sends the event. */
type Sender = 'sent by the node' | 'not sent by the node';

/** How the API finds the contact: by either of the two. */
export function identification(sender: Sender, known = identifiesElsewhere) {
  return {
    email: expected(knownFrom(known, email), emailExpected[sender]),
    phone: Type.Optional(
      knownFrom(
        known,
        Phone({
          description: 'Phone of the contact; it identifies the contact.',
          minLength: 1,
          origins: { minLength: ours('An empty phone identifies nobody.') },
        }),
      ),
    ),
  };
}

const demanded = 'an account was seen to reject a phone without an email.';

const emailExpected: Record<Sender, Origin> = {
  'sent by the node': nodeDoes(`RD Station's n8n node always sends it, and ${demanded}`),
  'not sent by the node': ours(
    `RD Station's n8n node always sends it with each of the other six e-commerce events, and ${demanded}`,
  ),
};

/** An e-commerce event with neither email nor phone is rejected. */
export function emailOrPhone(known = identifiesElsewhere): AtLeastOneOf {
  return atLeastOneOf(contactFields, known);
}

/** What the event is about, as the shop identifies it. */
export function Identifier(description: string, example: string): TString {
  return Text({ description, examples: [example] });
}

/** What an event may state about the contact besides. */
export function contactDetails(sender: Sender) {
  return {
    name: sentBy(sender, name),
    mobile_phone: sentBy(
      sender,
      Phone({ description: 'Mobile phone of the contact (celular); it does not identify the contact.' }),
    ),
    personal_phone: sentBy(
      sender,
      Phone({
        description: 'Phone of the contact (telefone); it does not identify the contact.',
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
}

/** These details in the examples of events. */
export const exampleDetails: {
  name: string;
  mobile_phone: string;
  personal_phone: string;
  legal_bases: Static<typeof CommunicationsLegalBasis>[];
} = {
  name: 'Ana',
  mobile_phone: '+5511912341234',
  personal_phone: '+551112341234',
  legal_bases: [{ category: 'communications', type: 'consent', status: 'granted' }],
};

function sentBy<Schema extends TSchema>(sender: Sender, schema: Schema): TOptional<Schema> {
  return sender === 'sent by the node' ? sent(schema) : assumed(schema, 'The other six e-commerce events have it.');
}
