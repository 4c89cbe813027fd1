import type { Table } from '../../../catalogue/documents.js';
import type { Mutation } from '../mutations/mutation.js';
import type { NoticeMutation } from '../mutations/notice-mutations.js';
import { fullEvent, minimalEvent, plainEvent } from '../mutations/sample-events.js';
import type { Candidate } from './case.js';
import { typeOf } from './deduplicated.js';
import { mutatedCandidates } from './mutated-candidates.js';

/** Events of all types: the smallest, the fullest, and one error and notice of every type in envelope and payload. */
export function unionCandidates(
  tables: readonly Table[],
  mutations: readonly Mutation[],
  noticed: readonly NoticeMutation[],
): Candidate[] {
  return tables.flatMap((table) => {
    const candidates: Candidate[] = [
      { what: 'Only what is required', body: minimalEvent(table) },
      { what: 'Every field of the table', body: fullEvent(table) },
      ...mutatedCandidates(firstOfEachType([...mutations, ...noticed], table.event), plainEvent(table)),
    ];
    return candidates.map((candidate) => ({ ...candidate, what: `${table.event}: ${candidate.what}` }));
  });
}

type Any = Mutation | NoticeMutation;

function firstOfEachType(mutations: readonly Any[], event: string): Any[] {
  const first = new Map<string, Any>();
  for (const mutation of mutations.filter((other) => other.event === event)) {
    const [container] = mutation.touches.map((place) => place.split('.')[0]);
    const mark = `${container} ${typeOf(mutation.expected)}`;
    if (!first.has(mark)) first.set(mark, mutation);
  }
  return [...first.values()];
}
