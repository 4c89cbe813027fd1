import type { Table } from '../../../catalogue/documents.js';
import { minimalEvent } from '../mutations/minimal-event.js';
import type { Mutation } from '../mutations/mutation.js';
import type { Candidate } from './case.js';
import { fullEvent } from './full-event.js';
import { mutatedCandidates } from './mutated-candidates.js';

/** Events of all types: the smallest, the fullest, and one error of every type in envelope and payload. */
export function unionCandidates(tables: readonly Table[], mutations: readonly Mutation[]): Candidate[] {
  return tables.flatMap((table) => {
    const candidates: Candidate[] = [
      { what: 'Only what is required', body: minimalEvent(table) },
      { what: 'Every field of the table', body: fullEvent(table) },
      ...mutatedCandidates(firstOfEachType(mutations, table.event), minimalEvent(table)),
    ];
    return candidates.map((candidate) => ({ ...candidate, what: `${table.event}: ${candidate.what}` }));
  });
}

function firstOfEachType(mutations: readonly Mutation[], event: string): Mutation[] {
  const first = new Map<string, Mutation>();
  for (const mutation of mutations.filter((other) => other.event === event)) {
    const [container] = mutation.touches.map((place) => place.split('.')[0]);
    const mark = `${container} ${mutation.expected.error_type}`;
    if (!first.has(mark)) first.set(mark, mutation);
  }
  return [...first.values()];
}
