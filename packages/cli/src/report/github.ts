import { formatNumber, problemMessage, problemType } from './message.js';
import type { Problem } from './problem.js';
import type { Report, ReportOptions } from './report.js';
import { visible } from './visible.js';
import { fill, words } from './words/words.js';

/**
 * Workflow commands of GitHub Actions, which show each problem at its line of a pull request.
 *
 * @see {@link https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands}
 */
export function githubReport({ language, strict }: ReportOptions): Report {
  const text = words[language];
  return {
    start: '',
    problem(problem) {
      const { file, line, column } = problem;
      const command = problem.kind === 'notice' && !strict ? 'notice' : 'error';
      const properties = { file, line, col: column, title: problemType(problem) };
      const printed = Object.entries(properties).flatMap(([name, value]) =>
        value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`],
      );
      return `::${command} ${printed.join(',')}::${escapeData(describe(problem))}\n`;
    },
    summary({ events, valid, invalid, unreadable }) {
      const format = (count: number) => formatNumber(count, language);
      const totals = fill(text.totals, { events: format(events), valid: format(valid), invalid: format(invalid) });
      return `${totals}${unreadable > 0 ? ` ${fill(text.unreadable, { count: format(unreadable) })}` : ''}\n`;
    },
  };

  function describe(problem: Problem): string {
    const { path, value } = problem;
    const shown = value === undefined ? '' : ` ${visible(value)}`;
    return `${path === undefined ? '' : `${visible(path)}: `}${problemMessage(problem, language)}${shown}`;
  }
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
