import { createReadStream, existsSync } from 'node:fs';
import { CommandError } from '../error.js';
import type { JournalHeader, Ranges } from './journal-entry.js';
import type { SendState, SendStates } from './states.js';

/**
 * Reads what a journal states of each event. The last line may be incomplete, if the process was killed: it is ignored.
 * @param expected What is sent now, and where.
 * @param states Receives the states.
 * @returns How many bytes of the file are complete lines; 0 if there is none.
 * @throws {CommandError} if it is no journal, or one of another file or of another API.
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
    if (entry === undefined) throw new CommandError(`${path}:${line}: This is not a line of a journal.`);
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
  const fix = 'Name another one with --journal, or delete it to send all events again.';
  if (journal !== 1) throw new CommandError(`${path} is not a journal of this command. ${fix}`);
  if (to !== expected.to) throw new CommandError(`${path} is about events sent to ${String(to)}. ${fix}`);
  if (sha256 !== expected.sha256)
    throw new CommandError(`${path} is about another file, or the file has changed. ${fix}`);
  if (JSON.stringify(reading) !== JSON.stringify(expected.reading)) {
    throw new CommandError(`${path} was written with other values of --event, --input, --field or --decimal. ${fix}`);
  }
}

function apply(entry: Partial<Record<string, unknown>>, states: SendStates): void {
  const { sending, accepted, notAccepted, unknown, position, status } = entry;
  setAll(sending, 'sending', states);
  setAll(unknown, 'sending', states);
  setAll(accepted, 'accepted', states);
  setAll(notAccepted, 'open', states);
  if (!isPosition(position)) return;
  states.set(position, position, status === 'accepted' ? 'accepted' : 'open');
}

function setAll(ranges: unknown, state: SendState, states: SendStates): void {
  if (!Array.isArray(ranges)) return;
  for (const [first, last] of ranges as Ranges) {
    if (isPosition(first) && isPosition(last)) states.set(first, last, state);
  }
}

/** Bounds the memory that a damaged journal takes. */
const maxPosition = 2 ** 31;

function isPosition(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) < maxPosition;
}
