import type { EventBody } from '../documented/event-body.js';
import { minimalEvent } from '../documented/minimal-event.js';
import type { Row, Table } from '../documented/table.js';

/** An event with every field of its table, the same each time. */
export function fullEvent(table: Table): EventBody {
  return minimalEvent({ ...table, rows: table.rows.map((row): Row => ({ ...row, required: true })) });
}
