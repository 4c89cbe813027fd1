import type { EventType, Table } from '../../../../generator/catalogue/documents.js';
import type { Fields } from '../../../../generator/emitters/conformance/checker/fields.js';
import { answers, caseOf } from './answers.js';
import { fullEvent } from './full-event.js';
import type { Law } from './law.js';

const categories = [undefined, null, '', 'none', 'data_processing', 'communications'];
const grounds = [undefined, '', 'none', 'consent'];
const statuses = [undefined, '', 'none', 'granted', 'declined'];

/** Right and wrong in every combination: an unknown category does not excuse the rest. */
const bases: readonly Fields[] = categories.flatMap((category) =>
  grounds.flatMap((type) => statuses.map((status) => ({ category, type, status }))),
);

const unlisted = bases.map((basis) => ({ ...basis, cf_x: 'text', unheard_of: 'text' }));

export function lawsOfLegalBases(table: Table<EventType>): Law[] {
  const event = fullEvent(table);
  const fields = table.rows.filter(({ type }) => type === 'Array of Objects').map(({ field }) => field);
  const bodies = fields.flatMap((field) =>
    [bases, unlisted].map((list) => ({ ...event, payload: { ...event.payload, [field]: list } })),
  );
  return answers(
    table.event,
    bodies.map((body) => caseOf(`${table.event}: legal bases of every combination`, body)),
  );
}
