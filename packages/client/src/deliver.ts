import { type Attempted, sendUntilFinal } from './attempts.js';
import type { ValidEntry } from './entry.js';
import type { Exchange } from './exchange.js';
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
      call.onWait(count, 'contactLimit');
      await transport.clock.sleep(count, call.signal);
      count = contactLimit.take(entry.contact);
    }
    if (typeof count === 'number') {
      outcomes.push(
        call.signal.aborted
          ? unsentOutcome(entry, 'aborted')
          : { ...unsentOutcome(entry, 'rateLimited', Math.ceil(count)), limit: 'contact' },
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
  /** The attempts of which nobody knows what became of their events. */
  const doubts = new Map<ValidEntry, Exchange>();
  for (let entries = parts.shift(); entries; entries = parts.shift()) {
    const [first] = entries;
    if (first === undefined) continue;
    const attempted = await attempt(entries, session, call, doubts.get(first));
    const smaller = partsOf(entries, attempted);
    if (smaller) {
      outcomes.push(...smaller.rejected);
      parts.unshift(...smaller.parts);
      for (const entry of entries) {
        // What rejects a batch applies to the earlier attempts, too: none of its events was recorded.
        if (attempted.doubtful && !isRejected(attempted)) doubts.set(entry, attempted.doubtful);
        else doubts.delete(entry);
      }
      continue;
    }
    const results = entries.map((entry, position) => outcomeOf(entry, position, attempted, entries.length));
    outcomes.push(...results);
    if (attempted.kind !== 'unsent' && results.some(({ status }) => status === 'unknown')) pause(session, call);
  }
}

/**
 * Sends nothing for a while after a request of which it is unknown whether it was accepted: in an outage, the next ones
 * would end in the same way. What is not sent can be sent later, and what is unknown cannot.
 */
function pause({ transport, limits }: Session, call: Call): void {
  call.pausedUntil = transport.clock.now() + limits.retry.maxMs;
}

function isRejected(attempted: Attempted): boolean {
  return attempted.kind === 'response' && attempted.response.kind === 'rejected';
}

async function attempt(
  entries: ValidEntry[],
  session: Session,
  call: Call,
  doubtful: Exchange | undefined,
): Promise<Attempted> {
  const earlier = doubtful && { doubtful };
  if (call.unauthorized) return { kind: 'response', response: call.unauthorized, ...earlier };
  const pauseMs = (call.pausedUntil ?? 0) - session.transport.clock.now();
  if (pauseMs > 0) {
    return { kind: 'unsent', reason: 'unavailable', retryAfterMs: Math.ceil(pauseMs), ...earlier };
  }
  try {
    const attempted = await sendUntilFinal(entries, session, call, doubtful);
    if (attempted.kind === 'response' && attempted.response.kind === 'unauthorized') {
      call.unauthorized = attempted.response;
    }
    return attempted;
  } catch (error) {
    call.fail(error);
    return { kind: 'unsent', reason: 'aborted', ...earlier };
  }
}
