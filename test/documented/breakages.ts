import { type Breakage, breakageOf, origin } from './breakage.js';
import { wrongTypes } from './broken-values.js';
import { faultsOfCookies } from './faults-of-cookies.js';
import { faultsOfCustomFields, faultsOfEnvelopeNames, faultsOfPayloadNames } from './faults-of-names.js';
import { faultsOfRow } from './faults-of-rows.js';
import type { Table } from './table.js';
import { batchTable, tables } from './tables.js';

/** Every constraint of a table and every house rule, broken in every way we know, one at a time. */
export function breakagesOf(table: Table): Breakage[] {
  const payload = batchTable.rows.filter((row) => row.field === 'payload');
  const faults = [
    ...[...table.rows, ...payload].flatMap(faultsOfRow),
    ...faultsOfCookies(table),
    ...faultsOfCustomFields(table),
    ...faultsOfPayloadNames(table),
    ...faultsOfEnvelopeNames(table),
  ];
  return [...brokenBodies(table), ...faults.map((fault) => breakageOf(table.event, fault))];
}

/** Those of all events, in the order of the tables. */
export const breakages: readonly Breakage[] = tables.flatMap(breakagesOf);

function brokenBodies({ event }: Table): Breakage[] {
  const bodies = [{ name: 'null', value: null, error_type: 'CANNOT_BE_NULL' } as const, ...wrongTypes('Object')];
  return bodies.map(({ name, value, error_type }) => ({
    id: `${event}: body ${name}`,
    event,
    belongsTo: origin(event, { sentences: ['body-shape'] }),
    touches: [''],
    apply: () => value,
    expected: { error_type, path: '$.body' },
  }));
}
