import { inexactNumber } from '../input/inexact-number.js';
import type { InputRecord } from '../input/record.js';
import type { SendCounts } from './counts.js';
import type { EarlyEnd } from './early-end.js';
import { type InFlight, jsonOf } from './in-flight.js';
import type { SendStates } from './states.js';
import { Unsendable, type UnsendableReason } from './unsendable.js';

/** What reading a file for sending takes. */
export interface FileEventsOptions {
  /** What the file contains. */
  records: AsyncIterable<InputRecord[]>;
  /** How many bytes have been read so far. */
  bytesRead(): number;
  /** What earlier runs have done. */
  states: SendStates;
  resendUnknown: boolean;
  /** Whether an event cannot be sent with the API key that there is. */
  needsToken(event: unknown): boolean;
  /** Called for each part of the file. */
  onRecord(record: InputRecord): void;
  counts: SendCounts;
  inFlight: InFlight;
  early: EarlyEnd;
  /** Called when nothing that was read is left, with the bytes up to there. */
  onSkipped(readTo: number): void;
  /** Called at the end of the file. */
  onEnd(): void;
}

/**
 * The events of a file, in its order, as the client gets them: parts that must not be sent are an `Unsendable`. Events that
 * were accepted before are only counted.
 */
export async function* fileEvents(options: FileEventsOptions): AsyncGenerator<unknown, void, undefined> {
  const { records: groups, bytesRead, states, resendUnknown, needsToken, counts, inFlight, early } = options;
  const { onRecord, onSkipped, onEnd } = options;
  let position = -1;
  let start = 0;
  for await (const records of groups) {
    const end = bytesRead();
    for (const [index, record] of records.entries()) {
      if (early.reason !== undefined) return;
      position++;
      onRecord(record);
      const readTo = start + ((end - start) * (index + 1)) / records.length;
      const state = states.get(position);
      if (state === 'accepted') {
        counts.before++;
        if (inFlight.isEmpty) onSkipped(readTo);
        continue;
      }
      const { line, item, row } = record;
      const isUnknown = (state === 'sending' || state === 'unknown') && !resendUnknown;
      const reason: UnsendableReason | undefined = isUnknown
        ? { kind: 'earlier', cause: states.causeOf(position) }
        : reasonNotToSend(record, needsToken);
      const value = reason === undefined && record.kind === 'event' ? record.value : undefined;
      const json = reason === undefined ? jsonOf(value) : undefined;
      inFlight.add({ position, line, item, row, json, record, readTo, isAccepted: false });
      yield reason === undefined ? value : new Unsendable(reason);
    }
    start = end;
  }
  onEnd();
}

function reasonNotToSend(
  record: InputRecord,
  needsToken: FileEventsOptions['needsToken'],
): UnsendableReason | undefined {
  if (record.kind === 'failure') return { kind: 'failure', failure: record };
  if (needsToken(record.value)) return { kind: 'apiKey' };
  if (record.errors) return { kind: 'invalid', errors: record.errors };
  const path = inexactNumber(record);
  return path === undefined ? undefined : { kind: 'inexact', path };
}
