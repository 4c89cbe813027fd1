import { type EventType, legalBasisRows, type Table } from '../../../../generator/catalogue/documents.js';
import { answers, caseOf } from './answers.js';
import { fullEvent, wrongFor } from './full-event.js';
import type { Law } from './law.js';

/** With everything wrong at once, the errors come in the order of the tables, whatever the order of the body. */
export function lawsOfOrder(table: Table<EventType>): Law[] {
  const event = fullEvent(table);
  const rows = [...table.rows].reverse().filter((row) => row.in === 'payload');
  const wrong = Object.fromEntries(rows.map((row) => [row.field, wrongFor(row)]));
  const bases = ['communications', 'data_processing', 'none'].map((category) => ({
    unheard_of: 1,
    ...Object.fromEntries([...legalBasisRows].reverse().map(({ field }) => [field, 1])),
    category,
  }));
  const lists = rows.filter(({ type }) => type === 'Array of Objects').map(({ field }) => [field, bases]);
  const bodies = [
    { more: 1, payload: { unheard_of: 1, ...wrong }, event_family: 1, event_type: event.event_type },
    { payload: {}, event_family: '', event_type: event.event_type },
    { ...event, payload: { ...event.payload, ...Object.fromEntries(lists) } },
  ];
  return answers(
    table.event,
    bodies.map((body) => caseOf(`${table.event}: everything wrong at once`, body)),
  );
}
