import { rateLimits } from '../../../../generated/client/api.js';
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
  journalPath: string | undefined;
  /** The file with the events that have to be corrected. */
  rejectedOut: string | undefined;
  /** What a dry run would have sent; undefined unless it is one. */
  dryRun: Requests | undefined;
  /** Requests in a minute: undefined for the documented limit. */
  perMinute: number | undefined;
}

/** The last lines: what became of the events, and what can be done about those that were not accepted. */
export function printSummary(
  { counts, end, isComplete, restFrom, notSentBefore }: SentFile,
  report: SendReport,
  { file, to, journalPath, rejectedOut, dryRun, perMinute = defaultPerMinute }: SummaryOptions,
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
  if (end && !isComplete) add(restFrom === undefined ? words.rest : words.restFrom, { line: number(restFrom ?? 0) });
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
  if (journalPath === undefined) return lines.join('');
  add(words.journal, { journal: visible(journalPath) });
  if (!isComplete) add(words.again);
  if (counts.unknown > 0) add(words.unknownAgain);
  return lines.join('');
}

/** Why the run ended, as long as no value of a field is in it. */
function reasonOf({ reason = '', response }: EndReason, report: SendReport): string {
  const isUnauthorized = response?.kind === 'unauthorized';
  const text = isUnauthorized ? report.words.unauthorized[response.reason] : report.reason(reason);
  return reason === 'response' ? `${statusOf(response)}.` : [text, statusOf(response)].filter(Boolean).join(' ');
}
