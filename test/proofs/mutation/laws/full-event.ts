import type { Row, Table } from '../../../../generator/catalogue/documents.js';
import type { EventBody } from '../../../../generator/emitters/conformance/mutations/event-body.js';
import { minimalEvent } from '../../../../generator/emitters/conformance/mutations/minimal-event.js';

/** An event with every field of its table. */
export function fullEvent(table: Table): EventBody {
  return minimalEvent({ ...table, rows: table.rows.map((row) => ({ ...row, required: true })) });
}

/** JSON of another type than the row's. */
export function wrongFor({ type }: Row): unknown {
  return type === 'String' || type === 'Timestamp' ? {} : 'text';
}
