import { optional, type PrintedRow } from '../table.js';
import { communications } from './communications.js';
import { inForm } from './recommendation.js';
import { documentation, identification, inferred, officialNode } from './sources.js';

const phone = inForm('E.164', identification);

/** Whether RD Station's own client sends the event: then the fields that it never leaves out should be present. */
export type Sender = 'sent by the official node' | 'not sent by it';

/** What identifies the event and its contact, first, and then the other fields that all events of today have. */
export function commonFields(sender: Sender): readonly PrintedRow[] {
  const isSent = sender === 'sent by the official node';
  return [
    optional(
      'email',
      'String',
      'Identifies the contact; one account was seen to demand it although there was a phone.',
      {
        format: 'email',
        basis: identification,
        expected: officialNode,
        inMinimal: true,
      },
    ),
    optional('phone', 'String', 'Identifies the contact where there is no email.', {
      filled: true,
      basis: identification,
      should: [phone],
    }),
    optional('identifier', 'String', 'Which checkout, cart, order or shipment.', {
      basis: isSent ? officialNode : inferred,
      expected: isSent ? officialNode : inferred,
    }),
    optional('name', 'String', 'The contact by name.', { basis: officialNode }),
    optional('mobile_phone', 'String', 'Cell phone; it does not identify the contact.', {
      basis: officialNode,
      should: [phone],
    }),
    optional('personal_phone', 'String', 'Landline; it does not identify the contact.', {
      basis: officialNode,
      should: [phone],
    }),
    optional('legal_bases', 'Array of Objects', 'Why the data may be used.', {
      basis: documentation,
      members: communications,
    }),
  ];
}
