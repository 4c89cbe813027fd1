import { type PrintedRow, required, type Table, table } from '../table.js';
import { commonFields, type Sender } from './contact.js';
import { eventPage, identification } from './sources.js';

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
  const payload = [...commonFields(sender), ...own];
  return {
    ...table(event, section, { envelope, payload }, 'current'),
    unlisted: 'notice',
    atLeastOneOf: [{ fields: ['email', 'phone'], basis: identification }],
  };
}
