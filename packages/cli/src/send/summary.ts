import { rateLimits } from '../../../../generated/client/api.js';
import { printColumns } from '../report/column-names.js';
import { formatNumber } from '../report/message.js';
import { visible } from '../report/visible.js';
import { fill } from '../report/words/words.js';
import type { Requests } from './dry-run.js';
import type { EndReason } from './early-end.js';
import type { SentFile } from './send-file.js';
import { type SendReport, statusOf } from './send-report.js';

/** The documented limit of the account: the strictest one comes first. */
const defaultPerMinute = rateLimits.find(({ scope }) => scope === 'account')?.requests ?? 1;

/** What the summary states besides the counts. */
export interface SummaryOptions {
  file: string;
  to: string;
  /** Undefined if there is no journal. */
  journalPath: string | undefined;
  /** Whether a journal was not kept, because nothing was sent. */
  isUnsent: boolean;
  /** The file with the events that have to be corrected. */
  rejectedOut: string | undefined;
  /** What a dry run would have sent; undefined unless it is one. */
  dryRun: Requests | undefined;
  /** Requests in a minute: undefined for the documented limit. */
  perMinute: number | undefined;
}

/** The last lines: what became of the events, and what can be done about those that were not accepted. */
export function printSummary(
  { counts, columns, end, isComplete, restFrom, notSentBefore, limitMs }: SentFile,
  report: SendReport,
  { file, to, journalPath, isUnsent, rejectedOut, dryRun, perMinute = defaultPerMinute }: SummaryOptions,
): string {
  const { words } = report;
  const number = (value: number) => formatNumber(value, report.language);
  const lines: string[] = [];
  const add = (text: string, values: Readonly<Record<string, string>> = {}): void => {
    lines.push(`${fill(text, values)}\n`);
  };
  if (end) add(words[end.kind], { reason: reasonOf(end, report) });
  add(dryRun ? words.wouldSend : words.sent, { file: visible(file), to });
  // How many of the rest were read is chance: what matters is where it begins.
  lines.push(report.counts(end ? { ...counts, notSent: notSentBefore } : counts, dryRun !== undefined));
  if (end && !isComplete) {
    const [rest, from] = dryRun ? [words.dryRest, words.dryRestFrom] : [words.rest, words.restFrom];
    add(restFrom === undefined ? rest : from, { line: number(restFrom ?? 0) });
  }
  for (const line of printColumns(columns, report.language)) add(line);
  if (dryRun) {
    const { requests, bytes } = dryRun;
    // The first ones need not wait.
    const minutes = Math.floor(Math.max(0, requests - 1) / perMinute);
    const time = minutes === 0 ? words.oneMinute : fill(words.severalMinutes, { minutes: number(minutes) });
    add(words.requests, { requests: number(requests), bytes: number(bytes), limit: number(perMinute), time });
  }
  if (rejectedOut !== undefined && counts.invalid + counts.unreadable + counts.rejected > 0) {
    add(words.rejectedOut, { file: visible(rejectedOut) });
  }
  if (journalPath === undefined) {
    if (!isComplete && isUnsent) add(words.againFromStart);
    return lines.join('');
  }
  add(words.journal, { journal: visible(journalPath) });
  if (!isComplete) add(limitMs > 0 && !end ? words.againLater : words.again, { time: report.time(limitMs) });
  if (counts.unknown > 0) add(words.unknownAgain);
  return lines.join('');
}

/** Why the run ended, as long as no value of a field is in it. */
function reasonOf({ reason = '', response }: EndReason, report: SendReport): string {
  const isUnauthorized = response && 'kind' in response && response.kind === 'unauthorized';
  const text = isUnauthorized ? report.words.unauthorized[response.reason] : report.reason(reason);
  return reason === 'response' ? `${statusOf(response)}.` : [text, statusOf(response)].filter(Boolean).join(' ');
}
