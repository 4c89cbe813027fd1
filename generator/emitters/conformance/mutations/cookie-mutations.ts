import { cookieBeginnings, type Row, type Table } from '../../../catalogue/documents.js';
import type { Fault } from './mutation.js';

/** Every kind of cookie with every field that it requires to be empty, one at a time. */
export function cookieMutations(table: Table): Fault[] {
  return table.rows.flatMap((row) =>
    cookieBeginnings.flatMap((beginning) =>
      ['', 'rest'].flatMap((rest) => (row.cookieEmpties ?? []).map((field) => conflict(row, beginning + rest, field))),
    ),
  );
}

function conflict(source: Row, cookie: string, filled: string): Fault {
  const others = (source.cookieEmpties ?? []).filter((field) => field !== filled);
  return {
    name: `${filled} with the cookie ${cookie}`,
    changes: [
      { in: 'payload', key: source.field, value: cookie },
      { in: 'payload', key: filled, value: 'cpc' },
      ...others.map((key) => ({ in: 'payload', key, value: undefined }) as const),
    ],
    expected: { error_type: 'CONFLICTING_FIELD', path: `$.body.payload.${filled}` },
    belongsTo: { rows: [source.id, `${source.event}.${filled}`], sentences: ['traffic-cookie'] },
  };
}
