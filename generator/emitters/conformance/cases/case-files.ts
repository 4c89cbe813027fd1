import type { Table } from '../../../catalogue/documents.js';
import { check, checkBatch, checkEvent } from '../checker/checker.js';
import { type ExpectedNotice, noticesOfBatch, noticesOfEvent } from '../checker/notices-checker.js';
import { type EventTable, hasPlainCustomFields } from '../event-tables.js';
import { withField } from '../mutations/mutation.js';
import { mutationsOf } from '../mutations/mutations.js';
import { noticeMutations } from '../mutations/notice-mutations.js';
import { fullEvent, plainEvent } from '../mutations/sample-events.js';
import { acceptedCandidates } from './accepted-candidates.js';
import { batchCandidates } from './batch-candidates.js';
import type { Candidate, CaseFile } from './case.js';
import { deduplicated, isJson } from './deduplicated.js';
import { mutatedCandidates } from './mutated-candidates.js';
import { severalMutations } from './several-mutations.js';
import { unionCandidates } from './union-candidates.js';
import { withVerdict } from './with-verdict.js';

/** All cases: those of each event, in the order of the tables, then those of any event and of batches. */
export function caseFiles(tables: readonly EventTable[]): CaseFile[] {
  const kept = deduplicated(
    tables.flatMap((table) => {
      const plain = plainEvent(table);
      return mutationsOf(table).filter(({ apply }) => isJson(apply(plain)) && isDecided(table, apply(plain)));
    }),
  );
  const noticed = deduplicated(tables.filter(isDocumented).flatMap(noticeMutations));
  return [
    ...tables.map((table, index): CaseFile => {
      const { event } = table;
      const own = kept.filter((mutation) => mutation.event === event);
      const ownNoticed = noticed.filter((mutation) => mutation.event === event);
      const candidates = [
        ...acceptedCandidates(table),
        ...mutatedCandidates(ownNoticed, plainEvent(table)),
        ...mutatedCandidates(own, plainEvent(table)),
        anotherEvent(table, tables[(index + 1) % tables.length]),
        ...severalMutations(own, fullEvent(table)),
      ];
      const file = event.toLowerCase().replaceAll('_', '-');
      const checked = (body: unknown) => checkEvent([table], body, '$.body');
      const cases = withVerdict(file, candidates, checked, noticesAmong([table], noticesOfEvent));
      return { schema: `${file}.json`, event_type: event, cases };
    }),
    {
      schema: 'event.json',
      cases: withVerdict(
        'event',
        unionCandidates(tables, kept, noticed),
        (body) => check(body, undefined, tables),
        noticesAmong(tables, noticesOfEvent),
      ),
    },
    {
      schema: 'batch.json',
      cases: withVerdict(
        'batch',
        batchCandidates(tables, kept, noticed),
        (body) => checkBatch(body, tables),
        noticesAmong(tables, noticesOfBatch),
      ),
    },
  ];
}

/** The type of the next event, which the schema of this one rejects. */
function anotherEvent(table: Table, other: Table = table): Candidate {
  return { what: `The event type ${other.event}`, body: withField(plainEvent(table), 'event_type', other.event) };
}

/** A table that is made from the spec states no recommendations: the notices of its events are not expected to be any. */
function noticesAmong(
  tables: readonly EventTable[],
  noticesOf: typeof noticesOfBatch,
): (body: unknown) => ExpectedNotice[] | undefined {
  const made = tables.filter((table) => !isDocumented(table)).map(({ event }) => event);
  return (body) => {
    const events = [body].flat();
    if (events.some((event) => made.includes(Object(event).event_type))) return undefined;
    return noticesOf(tables, body);
  };
}

function isDocumented({ shape }: EventTable): boolean {
  return shape === undefined;
}

/** A table does not state what custom fields of another kind than those of the documents must be. */
function isDecided({ shape }: EventTable, body: unknown): boolean {
  if (shape?.customFields === undefined || hasPlainCustomFields(shape)) return true;
  const name = new RegExp(shape.customFields.pattern, 'u');
  return !Object.keys(Object(Object(body).payload)).some((key) => name.test(key));
}
