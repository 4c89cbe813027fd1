import { tables } from '../../../catalogue/documents.js';
import { batchMutations } from '../mutations/batch-mutations.js';
import type { Origin } from '../mutations/mutation.js';
import { mutations } from '../mutations/mutations.js';
import { noticeMutations } from '../mutations/notice-mutations.js';

/** The changes that give an error. */
export const errorTests = [...mutations, ...batchMutations].map(({ belongsTo }) => belongsTo);

/** The changes that give a notice. */
export const noticeTests = tables.flatMap(noticeMutations).map(({ belongsTo }) => belongsTo);

export function countTests(tests: readonly Origin[], kind: keyof Origin, id: string): number {
  return tests.filter((belongsTo) => (belongsTo[kind] as readonly string[]).includes(id)).length;
}

/** The same as the cell of a table: a dash where there are none. */
export function testCell(tests: readonly Origin[], kind: keyof Origin, id: string): string {
  const count = countTests(tests, kind, id);
  return count === 0 ? '–' : String(count);
}
