import { type Client, createClient, type KeyClientOptions, type TokenClientOptions } from '@rdsm-events/client';
import type { Catalogue } from '../../../../generator/catalogue/catalogue.js';
import type { Io } from '../command.js';
import { countBytes } from '../input/count-bytes.js';
import { openInput, sizeOf } from '../input/open-input.js';
import { type ReadOptions, readEvents } from '../input/read-events.js';
import { createProgress } from '../progress.js';
import { fill } from '../report/words/words.js';
import { Writer } from '../writer.js';
import { noCounts, type SendCounts } from './counts.js';
import { EarlyEnd, type EarlyEndReason, earlyEndOf } from './early-end.js';
import { InFlight, jsonOf } from './in-flight.js';
import type { Journal } from './journal.js';
import { journaledFetch } from './journaled-fetch.js';
import { outcomeEntry } from './outcome-entry.js';
import type { SendReport } from './send-report.js';

/** How the events of a file are sent. */
export interface SendFileOptions {
  readonly file: string;
  readonly reading: ReadOptions;
  /** Credentials, limits and address; the command adds the rest. */
  readonly client: TokenClientOptions | KeyClientOptions;
  readonly journal: Journal;
  readonly resendUnknown: boolean;
  readonly report: SendReport;
  /** Ends reading: the request under way is finished, and no other one begins. */
  readonly finish?: AbortSignal | undefined;
  /** Aborts also the request under way. */
  readonly signal: AbortSignal;
  /** Sends the requests in place of the platform's `fetch`. */
  readonly fetch?: typeof fetch | undefined;
}

/** What became of the events, and why the others were not read, if so. */
export interface SentFile {
  counts: SendCounts;
  ended: 'complete' | EarlyEndReason;
}

/** Sends the events of a file, in its order, and prints those that are not accepted. Memory does not grow with the file. */
export async function sendFile(
  { file, reading, client: options, journal, resendUnknown, report, finish, signal, fetch: send }: SendFileOptions,
  catalogue: Catalogue,
  io: Io,
): Promise<SentFile> {
  const { words } = report;
  const counts = noCounts();
  const inFlight = new InFlight();
  const early = new EarlyEnd();
  const aborted = AbortSignal.any([signal, early.signal]);
  const stdout = new Writer(io.stdout);
  const progress = createProgress(io, await sizeOf([file]));
  let bytes = 0;
  let waitMs = 0;
  const client = createClient({
    ...options,
    fetch: early.guard(journaledFetch(inFlight, journal, send)),
    signal: aborted,
    onProgress(now) {
      waitMs = now.waitMs;
      early.abortWaiting();
      showProgress();
    },
  } as TokenClientOptions) as Client;
  finish?.addEventListener('abort', interrupt);
  if (finish?.aborted) interrupt();
  try {
    for await (const sent of client.sendAll(events())) {
      const event = inFlight.shift();
      if (!event) throw new Error('There are more outcomes than events.');
      // The request may be aborted after the response was recorded.
      if (sent.status === 'accepted' || event.isAccepted) {
        counts.accepted++;
        if (!event.isAccepted) journal.add(outcomeEntry(sent, event));
      } else {
        const outcome =
          'cause' in sent && sent.cause === early.withheld ? { ...sent, reason: 'aborted' as const } : sent;
        counts[outcome.status]++;
        journal.add(outcomeEntry(outcome, event));
        await print(report.outcome(outcome, event));
        const end = earlyEndOf(outcome);
        if (end !== undefined) early.begin(end);
        showProgress();
      }
      early.abortWaiting();
    }
    return { counts, ended: early.reason ?? 'complete' };
  } catch (error) {
    if (!aborted.aborted || error !== aborted.reason) throw error;
    return { counts, ended: early.reason ?? 'interrupted' };
  } finally {
    finish?.removeEventListener('abort', interrupt);
    progress.stop();
    journal.flush();
    await stdout.flush();
  }

  /** The events that are to be sent now. The others are counted and reported here. */
  async function* events(): AsyncGenerator<unknown> {
    let position = -1;
    for await (const records of readEvents(
      countBytes(openInput(file, io), (length) => (bytes += length)),
      catalogue,
      { ...reading, name: file },
    )) {
      for (const record of records) {
        if (early.reason !== undefined) return;
        position++;
        const state = journal.states.get(position);
        if (record.kind === 'failure') {
          counts.unreadable++;
          await print(report.failure(record));
        } else if (state === 'accepted') {
          counts.before++;
        } else if (state === 'sending' && !resendUnknown) {
          counts.unknown++;
          await print(report.unknownBefore(record));
        } else if (record.errors) {
          counts.invalid++;
          await print(report.invalid(record.errors, record));
        } else {
          const { line, item, row, value } = record;
          inFlight.add({ position, line, item, row, json: jsonOf(value), isAccepted: false });
          yield value;
        }
      }
      showProgress();
    }
  }

  function interrupt(): void {
    if (early.hasRequest) {
      progress.hide();
      io.stderr.write(`${words.finishing}\n`);
    }
    early.begin('interrupted');
  }

  async function print(text: string): Promise<void> {
    progress.hide();
    stdout.write(text);
    await stdout.flush();
  }

  function showProgress(): void {
    const text = waitMs > 1000 ? words.waiting : words.progress;
    const values = { accepted: String(counts.accepted + counts.before), seconds: String(Math.ceil(waitMs / 1000)) };
    progress.update(bytes, fill(text, values));
  }
}
