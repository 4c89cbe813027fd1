import type { Table } from '../../../catalogue/documents.js';
import { check, checkBatch, checkEvent } from '../checker/checker.js';
import { type EventTable, hasPlainCustomFields } from '../event-tables.js';
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
export function caseFiles(tables: readonly EventTable[]): CaseFile[] {
  const kept = deduplicated(
    tables.flatMap((table) => {
      const minimal = minimalEvent(table);
      return mutationsOf(table).filter(({ apply }) => isJson(apply(minimal)) && isDecided(table, apply(minimal)));
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

/** The type of the next event, which the schema of this one rejects. */
function anotherEvent(table: Table, other: Table = table): Candidate {
  return { what: `The event type ${other.event}`, body: withField(minimalEvent(table), 'event_type', other.event) };
}

/** A table does not state what custom fields of another kind than those of the documents must be. */
function isDecided({ shape }: EventTable, body: unknown): boolean {
  if (shape?.customFields === undefined || hasPlainCustomFields(shape)) return true;
  const name = new RegExp(shape.customFields.pattern, 'u');
  return !Object.keys(Object(Object(body).payload)).some((key) => name.test(key));
}
