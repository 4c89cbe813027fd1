import { batchTable, type Table, tables } from '../../../catalogue/documents.js';
import { wrongTypes } from './broken-values.js';
import { cookieMutations } from './cookie-mutations.js';
import { type Mutation, mutationOf, origin } from './mutation.js';
import { customFieldMutations, envelopeNameMutations, payloadNameMutations } from './name-mutations.js';
import { rowMutations } from './row-mutations.js';
import { ruleMutations } from './rule-mutations.js';

/** Every constraint of a table and every house rule, violated in every known way, one at a time. */
export function mutationsOf(table: Table): Mutation[] {
  const payload = batchTable.rows.filter((row) => row.field === 'payload');
  const faults = [
    ...[...table.rows, ...payload].flatMap(rowMutations),
    ...cookieMutations(table),
    ...customFieldMutations(table),
    ...ruleMutations(table),
    ...payloadNameMutations(table),
    ...envelopeNameMutations(table),
  ];
  return [...brokenBodies(table), ...faults.map((fault) => mutationOf(table.event, fault))];
}

/** Those of all events, in the order of the tables. */
export const mutations: readonly Mutation[] = tables.flatMap(mutationsOf);

function brokenBodies({ event }: Table): Mutation[] {
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
