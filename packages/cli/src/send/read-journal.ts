import { createReadStream, existsSync } from 'node:fs';
import type { JournalHeader, Ranges } from './journal-entry.js';
import { SendError } from './send-error.js';
import type { SendStates } from './states.js';

/**
 * Reads what a journal states of each event. The last line may be incomplete, if the process was killed: it is ignored.
 * @param expected What is sent now, and where.
 * @param states Receives the states.
 * @returns How many bytes of the file are complete lines; 0 if there is none.
 * @throws {SendError} if it is no journal, or one of another file or of another API.
 */
export async function readJournal(
  path: string,
  expected: JournalHeader,
  states: SendStates,
): Promise<{ bytes: number }> {
  let bytes = 0;
  let line = 0;
  if (!existsSync(path)) return { bytes };
  for await (const text of completeLines(path)) {
    bytes += text.length + 1;
    line += 1;
    const entry = parse(text);
    if (entry === undefined) throw new SendError('damaged', { journal: path, line: String(line) });
    if (line === 1) checkHeader(entry, expected, path);
    else apply(entry, states);
  }
  return { bytes };
}

async function* completeLines(path: string): AsyncGenerator<Buffer> {
  let rest: Buffer[] = [];
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      yield Buffer.concat([...rest, chunk.subarray(start, end)]);
      rest = [];
      start = end + 1;
    }
    rest.push(chunk.subarray(start));
  }
}

function parse(text: Buffer): Partial<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text.toString());
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function checkHeader(header: Partial<Record<string, unknown>>, expected: JournalHeader, path: string): void {
  const { journal, sha256, to, reading } = header;
  if (journal !== 1) throw new SendError('notAJournal', { journal: path });
  if (to !== expected.to) throw new SendError('otherAddress', { journal: path, to: String(to) });
  if (sha256 !== expected.sha256) throw new SendError('otherFile', { journal: path });
  if (JSON.stringify(reading) !== JSON.stringify(expected.reading)) {
    throw new SendError('otherOptions', { journal: path });
  }
}

function apply(entry: Partial<Record<string, unknown>>, states: SendStates): void {
  const { sending, accepted, notAccepted, unknown, position, status, reason } = entry;
  forEachRange(sending, (first, last) => states.set(first, last, 'sending'));
  const cause = { reason: String(reason), status: typeof status === 'number' ? status : undefined };
  forEachRange(unknown, (first, last) => states.setUnknown(first, last, cause));
  forEachRange(accepted, (first, last) => states.set(first, last, 'accepted'));
  forEachRange(notAccepted, (first, last) => states.set(first, last, 'open'));
  if (!isPosition(position)) return;
  states.set(position, position, status === 'accepted' ? 'accepted' : 'open');
}

function forEachRange(ranges: unknown, use: (first: number, last: number) => void): void {
  if (!Array.isArray(ranges)) return;
  for (const [first, last] of ranges as Ranges) if (isPosition(first) && isPosition(last)) use(first, last);
}

/** Bounds the memory that a damaged journal takes. */
const maxPosition = 2 ** 31;

function isPosition(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) < maxPosition;
}
