import type { Table } from '../../../catalogue/documents.js';
import { check, checkBatch, checkEvent } from '../checker/checker.js';
import { minimalEvent } from '../mutations/minimal-event.js';
import { withField } from '../mutations/mutation.js';
import { mutationsOf } from '../mutations/mutations.js';
import { acceptedCandidates } from './accepted-candidates.js';
import { batchCandidates } from './batch-candidates.js';
import type { Candidate, CaseFile } from './case.js';
import { deduplicated, isJson } from './deduplicated.js';
import { fullEvent } from './full-event.js';
import { mutatedCandidates } from './mutated-candidates.js';
import { severalMutations } from './several-mutations.js';
import { unionCandidates } from './union-candidates.js';
import { withVerdict } from './with-verdict.js';

/** All cases: those of each event, in the order of the tables, then those of any event and of batches. */
export function caseFiles(tables: readonly Table[]): CaseFile[] {
  const kept = deduplicated(
    tables.flatMap((table) => {
      const minimal = minimalEvent(table);
      return mutationsOf(table).filter(({ apply }) => isJson(apply(minimal)));
    }),
  );
  return [
    ...tables.map((table, index): CaseFile => {
      const { event } = table;
      const own = kept.filter((mutation) => mutation.event === event);
      const candidates = [
        ...acceptedCandidates(table),
        ...mutatedCandidates(own, minimalEvent(table)),
        anotherEvent(table, tables[(index + 1) % tables.length]),
        ...severalMutations(own, fullEvent(table)),
      ];
      const file = event.toLowerCase().replaceAll('_', '-');
      const checked = (body: unknown) => checkEvent([table], body, '$.body');
      return { schema: `${file}.json`, event_type: event, cases: withVerdict(file, candidates, checked) };
    }),
    {
      schema: 'event.json',
      cases: withVerdict('event', unionCandidates(tables, kept), (body) => check(body, undefined, tables)),
    },
    {
      schema: 'batch.json',
      cases: withVerdict('batch', batchCandidates(tables, kept), (body) => checkBatch(body, tables)),
    },
  ];
}

/** The type of the next event, which a schema of this one does not take. */
function anotherEvent(table: Table, other: Table = table): Candidate {
  return { what: `The event type ${other.event}`, body: withField(minimalEvent(table), 'event_type', other.event) };
}
