import { type Attempted, sendUntilFinal } from './attempts.js';
import type { ValidEntry } from './entry.js';
import type { Outcome } from './outcome.js';
import { outcomeOf, unsentOutcome } from './outcome-of.js';
import type { Pack } from './pack.js';
import { partsOf } from './parts.js';
import type { Call, Session } from './session.js';

/** Sends the valid events of a pack. Returns one outcome per event, in order. Never rejects: see `Call.fail`. */
export async function deliver(pack: Pack, session: Session, call: Call): Promise<Outcome[]> {
  const { contactLimit, limits, transport } = session;
  const outcomes: Outcome[] = [];
  let entries: ValidEntry[] = [];
  let counted: (() => void)[] = [];
  const sendCounted = async (): Promise<void> => {
    await sendParts([entries], outcomes, session, call);
    for (const sent of counted) sent();
    entries = [];
    counted = [];
  };
  for (const entry of pack) {
    if (entry.errors) {
      outcomes.push({ status: 'invalid', index: entry.index, event: entry.event, errors: entry.errors });
      continue;
    }
    let count = contactLimit.take(entry.contact);
    while (typeof count === 'number' && count <= limits.maxWaitMs && !call.signal.aborted) {
      // The day of the events before this one begins when they are sent.
      await sendCounted();
      call.onWait(count);
      await transport.clock.sleep(count, call.signal);
      count = contactLimit.take(entry.contact);
    }
    if (typeof count === 'number') {
      outcomes.push(
        call.signal.aborted ? unsentOutcome(entry, 'aborted') : unsentOutcome(entry, 'rateLimited', Math.ceil(count)),
      );
      continue;
    }
    entries.push(entry);
    counted.push(count);
  }
  await sendCounted();
  return outcomes.sort((one, other) => one.index - other.index);
}

/**
 * Sends parts one after the other. A batch that cannot be sent as a whole is replaced by smaller ones: no source states
 * that the API records the valid events of a batch that it rejects, so one event would keep back all others.
 */
async function sendParts(parts: ValidEntry[][], outcomes: Outcome[], session: Session, call: Call): Promise<void> {
  for (let entries = parts.shift(); entries; entries = parts.shift()) {
    if (entries.length === 0) continue;
    const attempted = await attempt(entries, session, call);
    const smaller = partsOf(entries, attempted);
    if (smaller) {
      outcomes.push(...smaller.rejected);
      parts.unshift(...smaller.parts);
      continue;
    }
    for (const [position, entry] of entries.entries()) {
      outcomes.push(outcomeOf(entry, position, attempted, entries.length));
    }
  }
}

async function attempt(entries: ValidEntry[], session: Session, call: Call): Promise<Attempted> {
  if (call.unauthorized) return { kind: 'response', response: call.unauthorized };
  try {
    const attempted = await sendUntilFinal(entries, session, call);
    if (attempted.kind === 'response' && attempted.response.kind === 'unauthorized') {
      call.unauthorized = attempted.response;
    }
    return attempted;
  } catch (error) {
    call.fail(error);
    return { kind: 'unsent', reason: 'aborted' };
  }
}
