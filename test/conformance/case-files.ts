import { put } from '../documented/breakage.js';
import { breakagesOf } from '../documented/breakages.js';
import { check, checkBatch, checkEvent } from '../documented/checker.js';
import { minimalEvent } from '../documented/minimal-event.js';
import type { Table } from '../documented/table.js';
import { acceptedDrafts } from './accepted-drafts.js';
import { batchDrafts } from './batch-drafts.js';
import { brokenDrafts } from './broken-drafts.js';
import type { CaseFile, Draft } from './case.js';
import { fullEvent } from './full-event.js';
import { judge } from './judge.js';
import { severalFaults } from './several-faults.js';
import { isJson, thinned } from './thinned.js';
import { unionDrafts } from './union-drafts.js';

/** All cases: those of each event, in the order of the tables, then those of any event and of batches. */
export function caseFiles(tables: readonly Table[]): CaseFile[] {
  const kept = thinned(
    tables.flatMap((table) => {
      const minimal = minimalEvent(table);
      return breakagesOf(table).filter(({ apply }) => isJson(apply(minimal)));
    }),
  );
  return [
    ...tables.map((table, index): CaseFile => {
      const { event } = table;
      const own = kept.filter((breakage) => breakage.event === event);
      const drafts = [
        ...acceptedDrafts(table),
        ...brokenDrafts(own, minimalEvent(table)),
        anotherEvent(table, tables[(index + 1) % tables.length]),
        ...severalFaults(own, fullEvent(table)),
      ];
      const file = event.toLowerCase().replaceAll('_', '-');
      const checked = (body: unknown) => checkEvent([table], body, '$.body');
      return { schema: `${file}.json`, event_type: event, cases: judge(file, drafts, checked) };
    }),
    {
      schema: 'event.json',
      cases: judge('event', unionDrafts(tables, kept), (body) => check(body, undefined, tables)),
    },
    { schema: 'batch.json', cases: judge('batch', batchDrafts(tables, kept), (body) => checkBatch(body, tables)) },
  ];
}

/** The type of the next event, which a schema of this one does not take. */
function anotherEvent(table: Table, other: Table = table): Draft {
  return { what: `The event type ${other.event}`, body: put(minimalEvent(table), 'event_type', other.event) };
}
