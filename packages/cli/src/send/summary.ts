import { rateLimits } from '../../../../generated/client/api.js';
import type { Language } from '../language.js';
import { formatNumber } from '../report/message.js';
import { visible } from '../report/visible.js';
import { fill } from '../report/words/words.js';
import { areAllAccepted } from './counts.js';
import type { Requests } from './dry-run.js';
import type { SentFile } from './send-file.js';
import type { SendReport } from './send-report.js';

/** The documented limit of the account: the strictest one comes first. */
const defaultPerMinute = rateLimits.find(({ scope }) => scope === 'account')?.requests ?? 1;

/** What the summary states besides the counts. */
export interface SummaryOptions {
  file: string;
  to: string;
  journalPath: string | undefined;
  dryRun: boolean;
  /** What a dry run would have sent. */
  totals: Requests;
  /** Requests in a minute: undefined for the documented limit. */
  perMinute: number | undefined;
  language: Language;
}

/** The last lines: what became of the events, and what can be done about those that were not accepted. */
export function printSummary(
  { counts, ended }: SentFile,
  report: SendReport,
  { file, to, journalPath, dryRun, totals, perMinute, language }: SummaryOptions,
): string {
  const { words } = report;
  const lines: string[] = [];
  const add = (text: string, values: Readonly<Record<string, string>> = {}): void => {
    lines.push(`${fill(text, values)}\n`);
  };
  if (ended !== 'complete') add(words[ended]);
  add(dryRun ? words.wouldSend : words.sent, { file: visible(file), to });
  lines.push(report.counts(counts, dryRun));
  if (dryRun) {
    const number = (value: number) => formatNumber(value, language);
    const limit = perMinute ?? defaultPerMinute;
    const minutes = number(Math.ceil(totals.requests / limit));
    add(words.requests, {
      requests: number(totals.requests),
      bytes: number(totals.bytes),
      limit: number(limit),
      minutes,
    });
    return lines.join('');
  }
  if (journalPath !== undefined) {
    add(words.journal, { journal: visible(journalPath) });
    if (ended !== 'complete' || counts.rejected > 0) add(words.again);
    else if (areAllAccepted(counts)) return lines.join('');
    if (counts.unknown > 0) add(words.unknownAgain);
  }
  return lines.join('');
}
