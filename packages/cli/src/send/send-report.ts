import type { Outcome } from '@rdsm-events/client';
import type { Failure, Position } from '../input/record.js';
import type { Language } from '../language.js';
import { formatNumber, type messageOf } from '../report/message.js';
import { type Colors, prettyReport } from '../report/pretty.js';
import { pathOf } from '../report/problem.js';
import type { ReportOptions } from '../report/report.js';
import { visible } from '../report/visible.js';
import { fill } from '../report/words/words.js';
import type { SendCounts } from './counts.js';
import { type SendWords, sendWords } from './words.js';

type NotAccepted = Exclude<Outcome, { status: 'accepted' }>;

/** Prints what becomes of events that are not accepted, a line each, and the counts. No line contains a value of a field. */
export class SendReport {
  readonly words: SendWords;
  private readonly language: Language;
  private readonly printProblem: ReturnType<typeof prettyReport>['problem'];

  /** @param root Where paths begin: `$.body`. */
  constructor(
    options: ReportOptions,
    private readonly colors: Colors,
    private readonly file: string,
    private readonly root: string,
  ) {
    this.language = options.language;
    this.words = sendWords[options.language];
    this.printProblem = prettyReport(options, colors).problem;
  }

  /** A part of the file that cannot be read. */
  failure(failure: Failure): string {
    return this.printProblem({ kind: 'failure', file: this.file, ...positionOf(failure), failure });
  }

  /** An event that was not accepted. */
  outcome(outcome: Pick<NotAccepted, 'status'> & Partial<NotAccepted>, position: Position): string {
    if (outcome.status === 'invalid') return this.invalid(outcome.errors ?? [], position);
    const kind = outcome.status === 'rejected' ? this.words.rejectedEvent : this.words.unknownEvent;
    const status = outcome.response?.status ? `HTTP ${outcome.response.status}` : '';
    const reason = reasonOf(outcome, this.words);
    const lines = [this.line(position, kind, `${reason}${status && ` ${status}`}`)];
    for (const error of ('errors' in outcome && outcome.errors) || []) {
      // The message of the API may contain a value; ours does not.
      lines.push(`  ${visible(pathOf(error.path, position, this.root))} ${visible(error.error_type)}\n`);
    }
    const customFields = ('customFields' in outcome && outcome.customFields) || [];
    if (customFields.length > 0) {
      lines.push(`  ${fill(this.words.customFields, { names: customFields.map(visible).join(', ') })}\n`);
    }
    return lines.join('');
  }

  /** An event of which an earlier run does not know what became. */
  unknownBefore(position: Position): string {
    return this.line(position, this.words.unknownEvent, this.words.unknownBefore);
  }

  invalid(errors: readonly Parameters<typeof messageOf>[0][], position: Position): string {
    return errors
      .map((error) => {
        const path = pathOf(error.path, position, this.root);
        const problem = { kind: 'error' as const, file: this.file, ...positionOf(position), path };
        return this.printProblem({ ...problem, error: error as never });
      })
      .join('');
  }

  /** The counts that are not zero, one per line. */
  counts(counts: SendCounts, isDryRun: boolean): string {
    const order = ['accepted', 'before', 'invalid', 'unreadable', 'rejected', 'unknown'] as const;
    const shown = order.filter((name) => counts[name] > 0 || name === 'accepted');
    const numbers = shown.map((name) => formatNumber(counts[name], this.language));
    const width = Math.max(...numbers.map(({ length }) => length));
    return shown
      .map(
        (name, at) =>
          `  ${numbers[at]?.padStart(width)} ${isDryRun && name === 'accepted' ? this.words.sendable : this.words[name]}\n`,
      )
      .join('');
  }

  private line({ line }: Position, kind: string, text: string): string {
    return `${visible(this.file)}:${line}: ${this.colors.red(kind)} ${text}\n`;
  }
}

function positionOf({ line, item, row }: Position): Position {
  return { line, item, row };
}

/** An event whose response does not state anything, and one that was interrupted, have words of their own. */
function reasonOf(outcome: Partial<NotAccepted>, { reasons }: SendWords): string {
  const reason = 'reason' in outcome ? (outcome.reason ?? '') : '';
  if (outcome.status !== 'unknown') return reasons[reason] ?? '';
  const own: Record<string, string | undefined> = { response: reasons.unclear, aborted: reasons.interrupted };
  return own[reason] ?? reasons[reason] ?? '';
}
