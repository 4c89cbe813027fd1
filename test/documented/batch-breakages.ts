import { type Breakage, origin, put } from './breakage.js';
import { brokenMembers, listOf } from './broken-lists.js';
import { type BrokenValue, brokenValues, wrongTypes } from './broken-values.js';
import type { EventBody } from './event-body.js';
import { minimalEvent } from './minimal-event.js';
import { fieldPath } from './path.js';
import type { SentenceId } from './sentences.js';
import type { Row } from './table.js';
import { batchTable, tables } from './tables.js';

type Batch = readonly EventBody[];

/** What a batch adds: the list itself, its members, and the three rows of its table, in the first event. */
export const batchBreakages: readonly Breakage<Batch>[] = [
  ...brokenLists().map((broken) => ofBatch(broken, () => broken.value)),
  ...brokenMembers('Object').map((broken) => ofBatch(broken, (batch) => listOf(broken.value, batch), '[0]')),
  ...batchTable.rows.flatMap((row) => brokenValues(row).map((broken) => ofFirstEvent(row, broken))),
];

function brokenLists(): BrokenValue[] {
  return [{ name: 'null', value: null, error_type: 'CANNOT_BE_NULL' }, ...wrongTypes('Array of Objects')];
}

function ofFirstEvent(row: Row, broken: BrokenValue): Breakage<Batch> {
  const [table] = tables;
  const event = put(minimalEvent(table), row.field, broken.value);
  const named = { ...broken, name: `${row.field} ${broken.name}`, belongsTo: { ...broken.belongsTo, rows: [row.id] } };
  return ofBatch(named, (batch) => [event, ...batch], fieldPath('[0]', row.field));
}

function ofBatch(broken: BrokenValue, apply: (batch: Batch) => unknown, place = ''): Breakage<Batch> {
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
