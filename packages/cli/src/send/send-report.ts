import type { ApiError } from '@rdsm-events/types/api-error';
import { type Notice, noticesOfEvent } from '@rdsm-events/validators/notices';
import { apiKeyType } from '../../../../generated/client/api.js';
import { explanations } from '../../../../generator/catalogue/explanations.js';
import type { InputRecord, Position } from '../input/record.js';
import type { Language } from '../language.js';
import { formatNumber, messageOf } from '../report/message.js';
import { type Colors, prettyReport } from '../report/pretty.js';
import { pathOf } from '../report/problem.js';
import type { ReportOptions } from '../report/report.js';
import { visible } from '../report/visible.js';
import { fill, words as reportWords } from '../report/words/words.js';
import type { SendCounts } from './counts.js';
import type { EventResult } from './event-result.js';
import type { InFlightEvent } from './in-flight.js';
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
  result(
    result: Extract<EventResult, { status: 'unreadable' | 'invalid' | 'rejected' }>,
    position: InFlightEvent,
  ): string {
    const { line, item, row } = position;
    switch (result.status) {
      case 'unreadable':
        return this.printProblem({ kind: 'failure', file: this.file, line, item, row, failure: result.failure });
      case 'invalid':
        if ('needsToken' in result) return this.needsToken(position);
        return 'inexact' in result
          ? this.inexact(result.inexact, position)
          : result.errors.map((error) => this.error(error, position)).join('');
      case 'rejected':
        return this.rejected(result, position);
    }
  }

  /** Consecutive events of which the same is known. */
  group(group: ResultGroup): string {
    const { status, reason, response, first, last } = group;
    const lines = first.line === last.line ? `${first.line}` : `${first.line}-${last.line}`;
    const events = last.position - first.position + 1;
    const kind = status === 'unknown' ? this.words.unknownEvent : this.words.notSentEvent;
    const limit = status === 'notSent' ? group.limit : undefined;
    const isEarlier = status === 'unknown' && group.isEarlier && reason !== 'earlier';
    const why = this.reason(reason, status === 'unknown' ? status : limit);
    const text = [isEarlier ? fill(this.words.earlierRun, { reason: why }) : why, statusOf(response)];
    if (status === 'notSent' && group.retryAfterMs) {
      text.push(fill(this.words.inTime, { time: this.time(group.retryAfterMs) }));
    }
    if (events > 1) text.push(fill(this.words.several, { events: formatNumber(events, this.language) }));
    return this.line(lines, kind, text.filter(Boolean).join(' '));
  }

  /**
   * Why an event, or everything else, is not sent.
   * @param of What an unknown response and an abort mean depends on whether the event was sent; a limit, on whose it is.
   */
  reason(reason: string, of?: 'unknown' | 'account' | 'contact'): string {
    const { reasons } = this.words;
    return reasons[`${reason}-${of}`] ?? reasons[reason] ?? '';
  }

  /** A time, rounded up: in seconds, minutes or hours. */
  time(ms: number): string {
    const { seconds, minutes, hours } = this.words.times;
    const [text, time] =
      ms < 100_000
        ? [seconds, ms / 1_000]
        : ms < 6_000_000
          ? [minutes, ms / 60_000]
          : // A minute more is no further hour: a limit of a day lasts a moment longer.
            [hours, (ms - 60_000) / 3_600_000];
    return fill(text, { time: formatNumber(Math.ceil(time), this.language) });
  }

  /** The counts that are not zero, one per line. */
  counts(counts: SendCounts, isDryRun: boolean): string {
    const order = ['accepted', 'before', 'invalid', 'unreadable', 'rejected', 'unknown', 'notSent'] as const;
    const shown = order.filter((name) => counts[name] > 0 || name === 'accepted');
    const numbers = shown.map((name) => formatNumber(counts[name], this.language));
    const width = Math.max(...numbers.map(({ length }) => length));
    const lines = shown.map((name, at) => {
      const number = numbers[at] ?? '';
      const text = isDryRun && name === 'accepted' ? this.words.sendable : this.words[name];
      return `  ${number.padStart(width)} ${fill(text, { count: number })}\n`;
    });
    return lines.join('');
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

  private needsToken(position: Position): string {
    const shown = this.colors.bold(visible(pathOf(`${this.root}.event_type`, position, this.root)));
    const text = fill(this.words.needsToken, { type: apiKeyType });
    return this.line(`${position.line}`, reportWords[this.language].error, `${shown} ${text}`);
  }

  private rejected(
    { errors, customFields, response }: Extract<EventResult, { status: 'rejected' }>,
    position: InFlightEvent,
  ): string {
    const reason = `${this.reason('response')} ${statusOf(response)}`;
    const lines = [this.line(`${position.line}`, this.words.rejectedEvent, reason)];
    for (const error of errors) {
      // The message of the API may contain a value; ours does not.
      lines.push(this.detail(error.path, position, meaningOf(error, this.language), error.error_type));
    }
    for (const notice of deprecationsOf(position.record)) {
      lines.push(this.detail(notice.path, position, messageOf(notice, this.language), notice.notice_type));
    }
    if (customFields.length > 0) {
      lines.push(`  ${fill(this.words.customFields, { names: customFields.map(visible).join(', ') })}\n`);
    }
    return lines.join('');
  }

  private detail(path: string | undefined, position: Position, ...words: string[]): string {
    return `  ${[pathOf(path, position, this.root), ...words].filter(Boolean).map(visible).join(' ')}\n`;
  }

  private line(lines: string, kind: string, text: string): string {
    return `${visible(this.file)}:${lines}: ${this.colors.red(kind)} ${text}\n`;
  }
}

/** `HTTP 401`, or nothing without a response. */
export function statusOf(response: { status: number } | undefined): string {
  return response?.status ? `HTTP ${response.status}` : '';
}

/** What an error of the API means; nothing for a type that no source lists. */
function meaningOf({ error_type }: ApiError, language: Language): string {
  const known = explanations[language];
  return Object.hasOwn(known, error_type) ? (known[error_type as keyof typeof known]?.meaning ?? '') : '';
}

/** What the API may reject although it is valid: an event or a value that should not be used any more. */
function deprecationsOf(record: InputRecord): Notice[] {
  const notices = record.kind === 'event' ? noticesOfEvent(record.value) : [];
  return notices.filter(({ notice_type }) => notice_type === 'DEPRECATED');
}
