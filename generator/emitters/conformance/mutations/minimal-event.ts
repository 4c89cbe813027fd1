import type { Row, Table } from '../../../catalogue/documents.js';
import type { Fields } from '../checker/fields.js';
import type { EventBody } from './event-body.js';

/** The smallest event that a table accepts; deterministic. */
export function minimalEvent(table: Table): EventBody {
  const envelope = table.rows.filter((row) => row.in === 'envelope');
  const payload = table.rows.filter((row) => row.in === 'payload');
  return { ...plainValues(envelope), payload: plainValues(payload) } as Fields & EventBody;
}

function plainValues(rows: readonly Row[]): Fields {
  const values = rows
    .filter((row) => row.required || row.inMinimal)
    .map((row) => [row.field, plainValue(row)] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

function plainValue({ type, options, format, sample }: Row): unknown {
  if (type === 'Anything') return sample;
  if (options !== undefined) return options[0];
  if (format !== undefined) return format === 'email' ? 'ana@example.com' : '2019-03-15T15:00:00Z';
  if (type === 'Integer' || type === 'Float') return 1;
  if (type === 'Boolean') return true;
  return type.startsWith('Array') ? [] : 'text';
}
