/** A line of a text, and what is reported at it. */
export interface Line<P> {
  number: number;
  /** Where it starts, in UTF-16 units from the start of the text. */
  start: number;
  text: string;
  problems: P[];
}

/** The lines of a text, with problems at the lines of their offsets, in the order of the offsets. */
export function linesOf<P extends { offset: number }>(text: string, problems: readonly P[]): Line<P>[] {
  let start = 0;
  const lines = text.split('\n').map((line, index): Line<P> => {
    const own = { number: index + 1, start, text: line, problems: [] };
    start += line.length + 1;
    return own;
  });
  let index = 0;
  for (const problem of [...problems].sort((one, other) => one.offset - other.offset)) {
    while ((lines[index + 1]?.start ?? Number.POSITIVE_INFINITY) <= problem.offset) index++;
    lines[index]?.problems.push(problem);
  }
  return lines;
}
