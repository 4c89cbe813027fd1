import type { ApiError } from '@rdsm-events/types/api-error';
import type { Position } from '../input/record.js';
import type { Language } from '../language.js';
import { formatNumber, type messageOf } from '../report/message.js';
import { type Colors, prettyReport } from '../report/pretty.js';
import { pathOf } from '../report/problem.js';
import type { ReportOptions } from '../report/report.js';
import { visible } from '../report/visible.js';
import { fill, words as reportWords } from '../report/words/words.js';
import type { SendCounts } from './counts.js';
import type { EventResult } from './event-result.js';
import type { ResultGroup } from './result-log.js';
import { type SendWords, sendWords } from './words/words.js';

/** Prints what becomes of events that are not accepted, and the counts. No line contains a value of a field. */
export class SendReport {
  readonly words: SendWords;
  readonly language: Language;
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

  /** An event that has to be corrected. */
  result(result: Extract<EventResult, { status: 'unreadable' | 'invalid' | 'rejected' }>, position: Position): string {
    const { line, item, row } = position;
    switch (result.status) {
      case 'unreadable':
        return this.printProblem({ kind: 'failure', file: this.file, line, item, row, failure: result.failure });
      case 'invalid':
        return 'inexact' in result
          ? this.inexact(result.inexact, position)
          : result.errors.map((error) => this.error(error, position)).join('');
      case 'rejected':
        return this.rejected(result, position);
    }
  }

  /** Consecutive events of which the same is known. */
  group({ status, reason, response, first, last }: ResultGroup): string {
    const lines = first.line === last.line ? `${first.line}` : `${first.line}-${last.line}`;
    const events = last.position - first.position + 1;
    const kind = status === 'unknown' ? this.words.unknownEvent : this.words.notSentEvent;
    const text = [this.reason(reason, status), statusOf(response)];
    if (events > 1) text.push(fill(this.words.several, { events: formatNumber(events, this.language) }));
    return this.line(lines, kind, text.filter(Boolean).join(' '));
  }

  /** Why nothing more is sent. */
  reason(reason: string, status?: 'unknown' | 'notSent'): string {
    const { reasons } = this.words;
    // What an unknown response and an abort mean depends on whether the event was sent.
    return (status === 'unknown' ? reasons[`${reason}-unknown`] : undefined) ?? reasons[reason] ?? '';
  }

  /** The counts that are not zero, one per line. */
  counts(counts: SendCounts, isDryRun: boolean): string {
    const order = ['accepted', 'before', 'invalid', 'unreadable', 'rejected', 'unknown', 'notSent'] as const;
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

  private error(error: Parameters<typeof messageOf>[0], position: Position): string {
    const { line, item, row } = position;
    const path = pathOf(error.path, position, this.root);
    return this.printProblem({ kind: 'error', file: this.file, line, item, row, path, error: error as ApiError });
  }

  private inexact(path: string, position: Position): string {
    const shown = this.colors.bold(visible(pathOf(path, position, this.root)));
    const { error, inexact } = reportWords[this.language];
    return this.line(`${position.line}`, error, `${shown} ${inexact}`);
  }

  private rejected(
    { errors, customFields, response }: Extract<EventResult, { status: 'rejected' }>,
    position: Position,
  ): string {
    const reason = `${this.reason('response')} ${statusOf(response)}`;
    const lines = [this.line(`${position.line}`, this.words.rejectedEvent, reason)];
    for (const { path, error_type } of errors) {
      // The message of the API may contain a value; ours does not.
      lines.push(`  ${visible(pathOf(path, position, this.root))} ${visible(error_type)}\n`);
    }
    if (customFields.length > 0) {
      lines.push(`  ${fill(this.words.customFields, { names: customFields.map(visible).join(', ') })}\n`);
    }
    return lines.join('');
  }

  private line(lines: string, kind: string, text: string): string {
    return `${visible(this.file)}:${lines}: ${this.colors.red(kind)} ${text}\n`;
  }
}

/** `HTTP 401`, or nothing without a response. */
export function statusOf(response: { status: number } | undefined): string {
  return response?.status ? `HTTP ${response.status}` : '';
}
