import type { Row, Table } from '../../../catalogue/documents.js';
import type { EventBody } from '../mutations/event-body.js';
import { minimalEvent } from '../mutations/minimal-event.js';

/** An event with every field of its table, deterministic. */
export function fullEvent(table: Table): EventBody {
  return minimalEvent({ ...table, rows: table.rows.map((row): Row => ({ ...row, required: true })) });
}
