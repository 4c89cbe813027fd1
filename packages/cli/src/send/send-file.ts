import { type Client, createClient, type KeyClientOptions, type TokenClientOptions } from '@rdsm-events/client';
import type { Catalogue } from '../../../../generator/catalogue/catalogue.js';
import type { Io } from '../command.js';
import { openInput, sizeOf } from '../input/open-input.js';
import { type ReadOptions, readEvents } from '../input/read-events.js';
import { createProgress } from '../progress.js';
import { fill } from '../report/words/words.js';
import { Writer } from '../writer.js';
import { noCounts, type SendCounts } from './counts.js';
import { InFlight } from './in-flight.js';
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
  readonly signal: AbortSignal;
  /** Sends the requests in place of the platform's `fetch`. */
  readonly fetch?: typeof fetch | undefined;
}

/** What became of the events, and why the others were not read, if so. */
export interface SentFile {
  counts: SendCounts;
  ended: 'complete' | 'interrupted' | 'stopped';
}

/** After one of these, every other event would end in the same way. */
const hopeless: readonly unknown[] = ['unauthorized', 'unavailable', 'unreachable'];

/** Sends the events of a file, in its order, and prints those that are not accepted. Memory does not grow with the file. */
export async function sendFile(
  { file, reading, client: options, journal, resendUnknown, report, signal, fetch: send }: SendFileOptions,
  catalogue: Catalogue,
  io: Io,
): Promise<SentFile> {
  const { words } = report;
  const counts = noCounts();
  const inFlight = new InFlight();
  const stop = new AbortController();
  const stdout = new Writer(io.stdout);
  const progress = createProgress(io, await sizeOf([file]));
  let bytes = 0;
  let waitMs = 0;
  const client = createClient({
    ...options,
    fetch: journaledFetch(inFlight, journal, send),
    signal: AbortSignal.any([signal, stop.signal]),
    onProgress(now) {
      waitMs = now.waitMs;
      showProgress();
    },
  } as TokenClientOptions) as Client;
  try {
    for await (const outcome of client.sendAll(events())) {
      const event = inFlight.shift();
      if (!event) throw new Error('There are more outcomes than events.');
      counts[outcome.status]++;
      if (outcome.status === 'accepted') {
        if (!event.isAccepted) journal.add(outcomeEntry(outcome, event));
        continue;
      }
      journal.add(outcomeEntry(outcome, event));
      await print(report.outcome(outcome, event));
      if (outcome.status === 'rejected' && hopeless.includes(outcome.reason)) stop.abort();
      showProgress();
    }
    return { counts, ended: 'complete' };
  } catch (error) {
    if (signal.aborted) return { counts, ended: 'interrupted' };
    if (stop.signal.aborted) return { counts, ended: 'stopped' };
    throw error;
  } finally {
    progress.stop();
    journal.flush();
    await stdout.flush();
  }

  /** The events that are to be sent now. The others are counted and reported here. */
  async function* events(): AsyncGenerator<unknown> {
    let position = -1;
    for await (const records of readEvents(countBytes(openInput(file, io)), catalogue, { ...reading, name: file })) {
      for (const record of records) {
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

  async function* countBytes(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array | string> {
    for await (const chunk of chunks) {
      bytes += chunk.length;
      yield chunk;
    }
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

/** An event as it is sent; undefined if it is nested too deep to be written: the client reports it as invalid. */
function jsonOf(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}
