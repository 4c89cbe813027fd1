import type { colorsFor } from '../colors.js';
import { problemMessage, problemType } from './message.js';
import { prettySummary } from './pretty-summary.js';
import type { Problem } from './problem.js';
import type { Report, ReportOptions } from './report.js';
import { visible } from './visible.js';
import { fill, words } from './words/words.js';

export type Colors = ReturnType<typeof colorsFor>;

/** A problem per line, which begins as editors and compilers do: `file:line:column: …`. */
export function prettyReport(options: ReportOptions, colors: Colors): Report {
  const { language, strict } = options;
  const text = words[language];
  return {
    start: '',
    problem(problem) {
      const isError = problem.kind !== 'notice' || strict;
      const kind = problem.kind === 'notice' ? text.notice : text.error;
      const words = [
        `${placeOf(problem)}:`,
        isError ? colors.red(kind) : colors.yellow(kind),
        problem.path && colors.bold(visible(problem.path)),
        problem.row && colors.dim(`(${fill(text.row, { row: String(problem.row) })}${columnOf(problem)})`),
        problemMessage(problem, language),
        problem.value && visible(problem.value),
        colors.dim(problemType(problem)),
      ];
      return `${words.filter(Boolean).join(' ')}\n`;
    },
    summary: (summary) => prettySummary(summary, options, colors),
  };
}

function placeOf({ file, line, column }: Problem): string {
  return `${visible(file)}:${line}${column === undefined ? '' : `:${column}`}`;
}

/** The name of the column that has the value, unless the field has the same. */
function columnOf(problem: Problem): string {
  const input = problem.kind === 'error' ? (problem.error as { input?: string }).input : undefined;
  return input === undefined || problem.path?.endsWith(`.${input}`) ? '' : `, ${visible(input)}`;
}
