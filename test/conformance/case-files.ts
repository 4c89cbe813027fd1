import { put } from '../documented/breakage.js';
import { breakages } from '../documented/breakages.js';
import { check, checkBatch } from '../documented/checker.js';
import { minimalEvent } from '../documented/minimal-event.js';
import { type EventType, eventTypes, tableOf, tables } from '../documented/tables.js';
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
export function caseFiles(): CaseFile[] {
  const carried = breakages.filter(({ event, apply }) => isJson(apply(minimalEvent(tableOf(event as EventType)))));
  const kept = thinned(carried);
  return [
    ...tables.map((table): CaseFile => {
      const { event } = table;
      const own = kept.filter((breakage) => breakage.event === event);
      const drafts = [
        ...acceptedDrafts(table),
        ...brokenDrafts(own, minimalEvent(table)),
        anotherEvent(event),
        ...severalFaults(own, fullEvent(table)),
      ];
      const file = event.toLowerCase().replaceAll('_', '-');
      return { schema: `${file}.json`, event_type: event, cases: judge(file, drafts, (body) => check(body, event)) };
    }),
    { schema: 'event.json', cases: judge('event', unionDrafts(kept), (body) => check(body)) },
    { schema: 'batch.json', cases: judge('batch', batchDrafts(kept), checkBatch) },
  ];
}

/** The type of the next event, which a schema of this one does not take. */
function anotherEvent(type: EventType): Draft {
  const other = eventTypes[(eventTypes.indexOf(type) + 1) % eventTypes.length];
  return { what: `The event type ${other}`, body: put(minimalEvent(tableOf(type)), 'event_type', other) };
}
