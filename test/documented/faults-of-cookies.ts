import type { Fault } from './breakage.js';
import { cookieBeginnings } from './cookie.js';
import type { Row, Table } from './table.js';

/** Every kind of cookie with every field that it excludes, one at a time. */
export function faultsOfCookies(table: Table): Fault[] {
  return table.rows.flatMap((row) =>
    cookieBeginnings.flatMap((beginning) =>
      ['', 'rest'].flatMap((rest) => (row.cookieEmpties ?? []).map((field) => conflict(row, beginning + rest, field))),
    ),
  );
}

function conflict(source: Row, cookie: string, filled: string): Fault {
  const others = (source.cookieEmpties ?? []).filter((field) => field !== filled);
  return {
    name: `${filled} beside the cookie ${cookie}`,
    puts: [
      { in: 'payload', key: source.field, value: cookie },
      { in: 'payload', key: filled, value: 'cpc' },
      ...others.map((key) => ({ in: 'payload', key, value: undefined }) as const),
    ],
    expected: { error_type: 'CONFLICTING_FIELD', path: `$.body.payload.${filled}` },
    belongsTo: { rows: [source.id, `${source.event}.${filled}`], sentences: ['traffic-cookie'] },
  };
}
