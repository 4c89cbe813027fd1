import type { InputRecord } from '../input/record.js';
import type { Language } from '../language.js';
import { visible } from './visible.js';
import { fill, words } from './words/words.js';

/** Names of columns that are listed at most. */
const maxColumns = 100;

/** The columns of CSV files whose cells are not read, or can be read in two ways. */
export class ColumnNames {
  readonly ignored = new Set<string>();
  readonly ambiguous = new Set<string>();

  add(record: InputRecord): void {
    if (record.kind === 'failure' || !record.columns) return;
    for (const name of record.columns.ignored) if (this.ignored.size < maxColumns) this.ignored.add(name);
    for (const name of record.columns.ambiguous) if (this.ambiguous.size < maxColumns) this.ambiguous.add(name);
  }
}

/** One line for the columns that are not read, and one for those that can be read in two ways, if there are any. */
export function printColumns(
  { ignored, ambiguous }: { readonly ignored: Iterable<string>; readonly ambiguous: Iterable<string> },
  language: Language,
): string[] {
  const { ignoredColumns, ambiguousColumns } = words[language];
  const line = (text: string, names: Iterable<string>) => {
    const shown = [...names].map(visible).join(', ');
    return shown === '' ? [] : [fill(text, { names: shown })];
  };
  return [...line(ignoredColumns, ignored), ...line(ambiguousColumns, ambiguous)];
}
