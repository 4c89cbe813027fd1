import { type Client, createClient, type KeyClientOptions, type TokenClientOptions } from '@rdsm-events/client';
import type { Catalogue } from '../../../../generator/catalogue/catalogue.js';
import type { Io } from '../command.js';
import { countBytes } from '../input/count-bytes.js';
import { openInput, sizeOf } from '../input/open-input.js';
import { type ReadOptions, readEvents } from '../input/read-events.js';
import type { NewFile } from '../replace-file.js';
import { ColumnNames } from '../report/column-names.js';
import { encodingReporter } from '../report/encoding.js';
import { Writer } from '../writer.js';
import { noCounts, type SendCounts } from './counts.js';
import { EarlyEnd, type EndReason, endReasonOf } from './early-end.js';
import { resultOf } from './event-result.js';
import { fileEvents } from './file-events.js';
import { InFlight } from './in-flight.js';
import type { Journal } from './journal.js';
import { journaledFetch } from './journaled-fetch.js';
import { ResultLog } from './result-log.js';
import { SendProgress } from './send-progress.js';
import type { SendReport } from './send-report.js';
import { needsToken, validatorFor } from './unsendable.js';

/** How the events of a file are sent. */
export interface SendFileOptions {
  readonly file: string;
  readonly reading: ReadOptions;
  /** Credentials, limits and address; the command adds the rest. */
  readonly client: TokenClientOptions | KeyClientOptions;
  readonly journal: Journal;
  readonly resendUnknown: boolean;
  /** Whether nothing is sent. */
  readonly isDryRun?: boolean | undefined;
  readonly report: SendReport;
  /** Receives the events that have to be corrected. */
  readonly rejectedOut?: NewFile | undefined;
  /** Ends reading: the request under way is finished, and no other one begins. */
  readonly finish?: AbortSignal | undefined;
  /** Aborts also the request under way. */
  readonly signal: AbortSignal;
  /** Sends the requests in place of the platform's `fetch`. */
  readonly fetch?: typeof fetch | undefined;
}

/** What became of the events. */
export interface SentFile {
  counts: SendCounts;
  columns: ColumnNames;
  /** Why the run ended early; undefined if it did not. */
  end: EndReason | undefined;
  /** Whether nothing of the file is left for another run. */
  isComplete: boolean;
  /** The line where the rest begins, if it is known. */
  restFrom: number | undefined;
  /** How many events were not sent, although later ones were. */
  notSentBefore: number;
  /** How long the limits that keep events back last at most, in milliseconds; 0 if there are none. */
  limitMs: number;
}

/** Sends the events of a file, in its order, and prints those that are not accepted. Memory does not grow with the file. */
export async function sendFile(options: SendFileOptions, catalogue: Catalogue, io: Io): Promise<SentFile> {
  const { file, reading, journal, resendUnknown, report, rejectedOut, finish, signal } = options;
  const isByKey = options.client.apiKey !== undefined;
  const counts = noCounts();
  const inFlight = new InFlight();
  const early = new EarlyEnd();
  const aborted = AbortSignal.any([signal, early.signal]);
  const stdout = new Writer(io.stdout);
  const progress = new SendProgress(io, await sizeOf([file]), counts, report.language, options.isDryRun);
  const log = new ResultLog(counts, journal, report, rejectedOut, (text) => {
    progress.hide();
    stdout.write(text);
  });
  let bytes = 0;
  let isRead = false;
  const columns = new ColumnNames();
  const warn = (message: string): void => {
    progress.hide();
    io.stderr.write(`${message}\n`);
  };
  const flush = async (): Promise<void> => {
    await stdout.flush();
    await rejectedOut?.flush();
  };
  const client = createClient({
    ...options.client,
    validate: validatorFor(isByKey),
    fetch: early.guard(journaledFetch(inFlight, journal, options.fetch)),
    signal: aborted,
    onProgress({ waitMs, waitFor }) {
      early.abortWaiting();
      progress.waits(waitMs, waitFor);
      // What is known is printed before the wait.
      if (waitMs === 0) return;
      log.endGroup();
      // What it throws, the next one throws, too.
      stdout.flush().catch(() => {});
    },
  } as TokenClientOptions) as Client;
  const interrupt = (): void => {
    if (early.hasRequest) warn(report.words.finishing);
    early.begin({ kind: 'interrupted' });
  };
  const events = fileEvents({
    records: readEvents(
      countBytes(openInput(file, io), (length) => (bytes += length)),
      catalogue,
      { ...reading, name: file, onDetected: encodingReporter(file, report.language, warn) },
    ),
    bytesRead: () => bytes,
    states: journal.states,
    ...{ resendUnknown, counts, inFlight, early },
    needsToken: isByKey ? needsToken(catalogue) : () => false,
    onRecord: (record) => columns.add(record),
    onSkipped: (readTo) => progress.update(readTo),
    onEnd: () => {
      isRead = true;
    },
  });
  finish?.addEventListener('abort', interrupt);
  if (finish?.aborted) interrupt();
  try {
    for await (const outcome of client.sendAll(events)) {
      const event = inFlight.shift();
      if (!event) throw new Error('There are more outcomes than events.');
      // The request may be aborted after the response was recorded.
      const known = event.isAccepted ? ({ status: 'accepted', uuid: '' } as const) : resultOf(outcome, early.withheld);
      // Whatever kept an event back then, the end of the run would have.
      const isLeft = known.status === 'notSent' && early.reason !== undefined && !endReasonOf(known);
      const result = isLeft ? ({ status: 'notSent', reason: 'aborted' } as const) : known;
      log.add(result, event);
      const end = endReasonOf(result);
      if (end) early.begin(end);
      early.abortWaiting();
      if (result.status !== 'notSent') progress.update(event.readTo);
      if (stdout.hasText) await flush();
    }
  } catch (error) {
    if (!aborted.aborted || error !== aborted.reason) throw error;
    early.begin({ kind: 'interrupted' });
  } finally {
    finish?.removeEventListener('abort', interrupt);
    progress.stop();
    log.endGroup();
    journal.flush();
    await flush();
  }
  const isComplete = isRead && counts.notSent === 0;
  // After everything was sent, there was nothing to interrupt.
  const end = isComplete && early.reason?.kind === 'interrupted' ? undefined : early.reason;
  const { firstNotSent: restFrom, notSentBefore, limitMs } = log;
  return { counts, columns, end, isComplete, restFrom, notSentBefore, limitMs };
}
