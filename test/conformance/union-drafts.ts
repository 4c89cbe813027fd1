import type { Breakage } from '../documented/breakage.js';
import { minimalEvent } from '../documented/minimal-event.js';
import type { Table } from '../documented/table.js';
import { brokenDrafts } from './broken-drafts.js';
import type { Draft } from './case.js';
import { fullEvent } from './full-event.js';

/** Events of all types: the smallest, the fullest, and one fault of every type in envelope and payload. */
export function unionDrafts(tables: readonly Table[], breakages: readonly Breakage[]): Draft[] {
  return tables.flatMap((table) => {
    const drafts: Draft[] = [
      { what: 'Only what is required', body: minimalEvent(table) },
      { what: 'Every field of the table', body: fullEvent(table) },
      ...brokenDrafts(firstOfEachType(breakages, table.event), minimalEvent(table)),
    ];
    return drafts.map((draft) => ({ ...draft, what: `${table.event}: ${draft.what}` }));
  });
}

function firstOfEachType(breakages: readonly Breakage[], event: string): Breakage[] {
  const first = new Map<string, Breakage>();
  for (const breakage of breakages.filter((other) => other.event === event)) {
    const [container] = breakage.touches.map((place) => place.split('.')[0]);
    const mark = `${container} ${breakage.expected.error_type}`;
    if (!first.has(mark)) first.set(mark, breakage);
  }
  return [...first.values()];
}
