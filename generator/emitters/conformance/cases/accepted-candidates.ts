import type { Row, Table } from '../../../catalogue/documents.js';
import type { EventBody } from '../mutations/event-body.js';
import { withField } from '../mutations/mutation.js';
import { fullEvent, minimalEvent, plainEvent } from '../mutations/sample-events.js';
import { recommendedRows } from '../recommended-rows.js';
import { acceptedCookies } from './accepted-cookies.js';
import { acceptedNames } from './accepted-names.js';
import { acceptedValues } from './accepted-values.js';
import type { Candidate } from './case.js';

/** Valid bodies. */
export function acceptedCandidates(table: Table): Candidate[] {
  const proved = new Set<string>();
  const plain = plainEvent(table);
  const inPayload = ({ what, body }: Candidate): Candidate => ({ what, body: withField(plain, 'payload', body) });
  const recommended = recommendedRows(table);
  const rows = table.rows
    .filter((row) => row.in === 'payload')
    .map((row) => recommended.find(({ id }) => id === row.id) ?? row);
  return [
    { what: 'Only what is required', body: minimalEvent(table) },
    { what: 'Also what should be present', body: plain },
    { what: 'Every field of the table', body: fullEvent(table) },
    { what: 'Every field of the table, in the opposite order', body: inOppositeOrder(fullEvent(table)) },
    ...rows.flatMap((row) =>
      [
        ...valuesOf(row, plain.payload, proved),
        ...acceptedCookies(row, plain.payload),
        ...acceptedNames(row, rows, plain.payload),
      ].map(inPayload),
    ),
  ];
}

/** All values for the first field with a constraint; one for every other field with the same constraint. */
function valuesOf(row: Row, payload: object, proved: Set<string>): Candidate[] {
  const { type, required, filled, options, format, should, membersShould, members } = row;
  const rule = format ?? JSON.stringify([type, required, filled, options, should, membersShould, members?.id]);
  const values = acceptedValues(row).slice(0, proved.has(rule) ? 1 : undefined);
  proved.add(rule);
  return values.map(([what, value]) => ({
    what: `${JSON.stringify(row.field)}: ${what}`,
    body: withField(payload, row.field, value),
  }));
}

function inOppositeOrder({ payload, ...envelope }: EventBody): object {
  return reversed({ ...envelope, payload: reversed(payload) });
}

function reversed(object: object): object {
  return Object.fromEntries(Object.entries(object).reverse());
}
