import { optional, type PrintedRow } from '../table.js';
import { communications } from './communications.js';
import { inForm } from './recommendation.js';
import { type Basis, documentation, identification, inferred, officialNode } from './sources.js';

const phone = inForm('E.164', identification);
const account: Basis = { grade: 'reported', source: 'third-party notes' };

/** The fields of the contact, which all events of today have. */
export const contact: readonly PrintedRow[] = [
  optional('email', 'String', 'Identifies the contact; some accounts demand it.', {
    format: 'email',
    basis: identification,
    expected: account,
    inMinimal: true,
  }),
  optional('phone', 'String', 'Identifies the contact where there is no email.', {
    filled: true,
    basis: identification,
    should: [phone],
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

/** The identifier of the event. RD Station's own client never sends it without one. */
export const sentIdentifier = optional('identifier', 'String', 'Which checkout, cart, order or shipment.', {
  basis: officialNode,
  expected: officialNode,
});

/** The same where RD Station's own client does not send the event at all. */
export const inferredIdentifier = optional('identifier', 'String', 'Which order.', { basis: inferred });
