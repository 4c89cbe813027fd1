import { optional, type PrintedRow } from '../table.js';
import { communications } from './communications.js';
import { inForm } from './recommendation.js';
import { type Basis, documentation, identification, inferred, officialNode } from './sources.js';

const phone = inForm('E.164', identification);

/** Whether RD Station's own client sends the event: then the fields that it never leaves out should be present. */
export type Sender = 'sent by the official node' | 'not sent by it';

/** What identifies the event and its contact, first, and then the other fields that all events of today have. */
export function commonFields(sender: Sender, identifies: Basis): readonly PrintedRow[] {
  const known = sender === 'sent by the official node' ? officialNode : inferred;
  return [
    optional(
      'email',
      'String',
      'Identifies the contact; one account was seen to demand it although there was a phone.',
      {
        format: 'email',
        basis: identifies,
        expected: known,
        inMinimal: true,
      },
    ),
    optional('phone', 'String', 'Identifies the contact where there is no email.', {
      filled: true,
      basis: identifies,
      should: [phone],
    }),
    optional('identifier', 'String', 'Which checkout, cart, order or shipment.', {
      basis: known,
      expected: known,
    }),
    optional('name', 'String', 'The contact by name.', { basis: known }),
    optional('mobile_phone', 'String', 'Cell phone; it does not identify the contact.', {
      basis: known,
      should: [phone],
    }),
    optional('personal_phone', 'String', 'Landline; it does not identify the contact.', {
      basis: known,
      should: [phone],
    }),
    optional('legal_bases', 'Array of Objects', 'Why the data may be used.', {
      basis: documentation,
      members: communications,
    }),
  ];
}
