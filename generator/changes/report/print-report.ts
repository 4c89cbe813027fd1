import type { Catalogue } from '../../catalogue/catalogue.js';
import { changeClasses } from '../change.js';
import {
  type CheckedChange,
  type Counterexample,
  type Counterexamples,
  needsCounterexample,
} from '../counterexamples/find-counterexamples.js';
import { mergeChanges, printEvents } from './merge.js';

/** The changes, the worst first, each breaking one with a counterexample. */
export function printReport({ changes, events }: Counterexamples, before: string, catalogue: Catalogue): string {
  if (changes.length === 0) return `Nothing changed since ${before}.\n`;
  const sections = changeClasses.flatMap((of) => {
    const merged = mergeChanges(
      changes.filter(({ change }) => change.class === of),
      catalogue,
    );
    if (merged.length === 0) return [];
    const lines = merged.flatMap((group) => [
      `  ${group.location}${printEvents(group, catalogue)}`,
      `    ${group.message}`,
      ...printEvidence(group.changes),
    ]);
    return [[`${of} (${merged.length})`, ...lines].join('\n')];
  });
  return `${[`Changes since ${before}`, ...sections, ...printSummary(changes, events)].join('\n\n')}\n`;
}

function printEvidence(changes: readonly [CheckedChange, ...CheckedChange[]]): string[] {
  const [{ change }] = changes;
  const counterexample = changes.find((checked) => checked.counterexample)?.counterexample;
  if (counterexample) return printCounterexample(counterexample);
  if (change.undecided) return ['    Undecided: the worst is assumed.'];
  return needsCounterexample(change) ? ['    No counterexample was found.'] : [];
}

function printCounterexample({ event, error }: Counterexample): string[] {
  const { error_type, path, error_message } = error;
  return [`    was accepted: ${JSON.stringify(event)}`, `    now: ${error_type} at ${path}: ${error_message}`];
}

function printSummary(changes: readonly CheckedChange[], events: number): string[] {
  if (events === 0) return [];
  const isRejected = changes.some(({ counterexample }) => counterexample);
  const generated = `${events.toLocaleString('en')} events of the old catalogue were checked with the new validators`;
  return [isRejected ? `${generated}; the changes above explain every rejection.` : `${generated}; all are accepted.`];
}
