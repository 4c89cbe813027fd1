import type { PrintedRow, Row, Table } from '../../../catalogue/documents.js';
import type { Fields } from '../checker/fields.js';
import type { EventBody } from './event-body.js';
import { plainValue } from './plain-value.js';

/** The smallest event that a table accepts; deterministic. */
export function minimalEvent(table: Table): EventBody {
  return eventOf(table, (row) => row.required || row.inMinimal === true);
}

/** The smallest event that has the fields that should be present, too. */
export function plainEvent(table: Table): EventBody {
  return eventOf(table, (row) => row.required || row.inMinimal === true || row.expected !== undefined);
}

/** An event with every field of its table. */
export function fullEvent(table: Table): EventBody {
  return eventOf(table, () => true);
}

function eventOf({ rows }: Table, has: (row: Row) => boolean): EventBody {
  const inEnvelope = rows.filter((row) => row.in === 'envelope');
  const inPayload = rows.filter((row) => row.in === 'payload' && has(row));
  return { ...plainFields(inEnvelope), payload: plainFields(inPayload) } as Fields & EventBody;
}

/** A plain value for each row. */
export function plainFields(rows: readonly PrintedRow[]): Fields {
  const values = rows.map((row) => [row.field, plainValue(row)] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}
