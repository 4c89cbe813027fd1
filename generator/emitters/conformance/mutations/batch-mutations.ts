import { batchTable, type Row, type SentenceId, tables } from '../../../catalogue/documents.js';
import { fieldPath } from '../checker/path.js';
import { arrayOf, brokenMembers } from './broken-arrays.js';
import { type BrokenValue, brokenValues, wrongTypes } from './broken-values.js';
import type { EventBody } from './event-body.js';
import { type Mutation, origin, withField } from './mutation.js';
import { minimalEvent } from './sample-events.js';

type Batch = readonly EventBody[];

/** Mutations of a batch: of the array, of its items, and of the three rows of its table, in the first event. */
export const batchMutations: readonly Mutation<Batch>[] = [
  ...brokenArrays().map((broken) => ofBatch(broken, () => broken.value)),
  ...brokenMembers('Object').map((broken) => ofBatch(broken, (batch) => arrayOf(broken.value, batch), '[0]')),
  ...batchTable.rows.flatMap((row) => brokenValues(row).map((broken) => ofFirstEvent(row, broken))),
];

function brokenArrays(): BrokenValue[] {
  return [{ name: 'null', value: null, error_type: 'CANNOT_BE_NULL' }, ...wrongTypes('Array of Objects')];
}

function ofFirstEvent(row: Row, broken: BrokenValue): Mutation<Batch> {
  const [table] = tables;
  const event = withField(minimalEvent(table), row.field, broken.value);
  const named = { ...broken, name: `${row.field} ${broken.name}`, belongsTo: { ...broken.belongsTo, rows: [row.id] } };
  return ofBatch(named, (batch) => [event, ...batch], fieldPath('[0]', row.field));
}

function ofBatch(broken: BrokenValue, apply: (batch: Batch) => unknown, place = ''): Mutation<Batch> {
  const sentences: SentenceId[] = ['batch-of-events', ...(broken.belongsTo?.sentences ?? [])];
  return {
    id: `BATCH: ${broken.name}`,
    event: 'BATCH',
    belongsTo: origin('BATCH', { ...broken.belongsTo, sentences }),
    touches: [''],
    apply,
    expected: { error_type: broken.error_type, path: `$.body${place}` },
  };
}
