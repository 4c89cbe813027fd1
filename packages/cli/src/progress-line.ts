/** What a line of progress may show. */
export interface ProgressLine {
  readonly bar?: string;
  readonly percentage?: string;
  /** The last one is the most important one. */
  readonly parts: readonly string[];
  /** The first one is the most important one. */
  readonly details: readonly string[];
}

/**
 * Writes as much as fits into the columns of a terminal, and nothing in part: without the details first, then without the
 * bar, without the percentage, and at last without the first parts.
 */
export function layOut({ bar, percentage, parts, details }: ProgressLine, columns: number): string {
  const words = (count: number) => [...parts, ...details.slice(0, count)].join(', ');
  const lines = [
    ...details.map((_, index) => lineOf([bar, percentage], words(details.length - index))),
    lineOf([bar, percentage], words(0)),
    lineOf([percentage], words(0)),
    ...parts.map((_, index) => parts.slice(index).join(', ')),
  ];
  return lines.find(({ length }) => length < columns) ?? firstWords(parts.at(-1) ?? '', columns);
}

function lineOf(start: (string | undefined)[], words: string): string {
  return [start.filter((part) => part !== undefined).join(' '), words].filter((part) => part !== '').join('  ');
}

function firstWords(text: string, columns: number): string {
  const words = text.split(' ');
  while (words.length > 0 && words.join(' ').length >= columns) words.pop();
  return words.join(' ');
}
