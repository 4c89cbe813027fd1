import { type PrintedRow, required, type Table, table } from '../table.js';
import { commonFields, type Sender } from './contact.js';
import { eventPage, identification, inferredIdentification } from './sources.js';

/** The table of an event of today: the fields that all of them have, then its own. */
export function currentTable<const Event extends string>(
  event: Event,
  section: string,
  sender: Sender,
  own: readonly PrintedRow[],
): Table<Event> {
  const envelope = [
    required('event_type', 'String', 'Identifies the event.', { options: [event], basis: eventPage }),
    required('event_family', 'String', 'CDP is the only family.', { options: ['CDP'], basis: eventPage }),
  ];
  // One page alone states how the contact is found.
  const identifies = event === 'ECOMMERCE_SHIPMENT_DELIVERED' ? identification : inferredIdentification;
  const payload = [...commonFields(sender, identifies), ...own];
  return {
    ...table(event, section, { envelope, payload }, 'current'),
    unlisted: 'notice',
    atLeastOneOf: [{ fields: ['email', 'phone'], basis: identifies }],
  };
}
