import type { Catalogue } from '../../legacy/catalogue.js';
import { changeClasses } from '../change.js';
import { type Example, isProvable, type Proof, type Shown } from '../prove/prove.js';
import { merge, placeInWords } from './merge.js';

/** The changes in words, the worst first, each breaking one with an event that shows it. */
export function printReport({ shown, drawn }: Proof, before: string, catalogue: Catalogue): string {
  if (shown.length === 0) return `Nothing changed since ${before}.\n`;
  const sections = changeClasses.flatMap((of) => {
    const entries = shown.filter(({ change }) => change.class === of).map(toEntry);
    if (entries.length === 0) return [];
    const merged = merge(entries, catalogue);
    const lines = merged.flatMap((group) => [
      `  ${placeInWords(group, catalogue)}`,
      `    ${group.changes[0].words}`,
      ...proofOf(group.changes),
    ]);
    return [[`${of} (${merged.length})`, ...lines].join('\n')];
  });
  return `${[`Changes since ${before}`, ...sections, ...summaryOf(shown, drawn)].join('\n\n')}\n`;
}

type Entry = Shown['change'] & Pick<Shown, 'example'>;

function toEntry({ change, example }: Shown): Entry {
  return { ...change, ...(example && { example }) };
}

function proofOf(entries: readonly Entry[]): string[] {
  const [first] = entries;
  const example = entries.find((entry) => entry.example)?.example;
  if (example) return printExample(example);
  if (first?.unsure) return ['    It could not be decided, so the worst is assumed.'];
  return first && isProvable(first) ? ['    No event was drawn that shows it.'] : [];
}

function printExample({ event, refusal }: Example): string[] {
  const { error_type, path, error_message } = refusal;
  return [`    was taken: ${JSON.stringify(event)}`, `    now: ${error_type} at ${path}: ${error_message}`];
}

function summaryOf(shown: readonly Shown[], drawn: number): string[] {
  if (drawn === 0) return [];
  const refused = shown.some(({ example }) => example);
  const events = `${drawn.toLocaleString('en')} events of the old catalogue were drawn for the new validators`;
  return [refused ? `${events}; whatever is refused is explained above.` : `${events}; all of them are taken.`];
}
