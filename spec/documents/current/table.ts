import { type PrintedRow, required, type Table, table } from '../table.js';
import { contact } from './contact.js';
import { eventPage, identification } from './sources.js';

/** The table of an event of today: the fields that all of them have, then its own. */
export function currentTable<const Event extends string>(
  event: Event,
  section: string,
  identifier: PrintedRow,
  own: readonly PrintedRow[],
): Table<Event> {
  const envelope = [
    required('event_type', 'String', 'Identifies the event.', { options: [event], basis: eventPage }),
    required('event_family', 'String', 'CDP is the only family.', { options: ['CDP'], basis: eventPage }),
  ];
  const [email, phone, ...others] = contact;
  const rows = [email, phone, identifier, ...others].filter((row) => row !== undefined);
  return {
    ...table(event, section, { envelope, payload: [...rows, ...own] }, 'current'),
    unlisted: 'notice',
    atLeastOneOf: [{ fields: ['email', 'phone'], basis: identification }],
  };
}
