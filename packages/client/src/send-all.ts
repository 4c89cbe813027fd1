import type { OwnCall } from './call.js';
import { deliver } from './deliver.js';
import type { Outcome } from './outcome.js';
import { packEvents } from './pack.js';
import type { Session } from './session.js';

/** Sends the events of an input: see `Client.sendAll`. */
export async function* sendEvents(
  events: Iterable<unknown> | AsyncIterable<unknown>,
  session: Session,
  call: OwnCall,
): AsyncGenerator<Outcome, void, undefined> {
  const packs = packEvents(events, session.rules, call.signal);
  /** The deliveries under way, in the order of the input. */
  const running: Promise<Outcome[]>[] = [];
  let isOver = false;
  try {
    while (!isOver || running.length > 0) {
      if (!isOver && running.length < session.limits.concurrency) {
        const pack = await nextPack(packs, call);
        if (pack) {
          call.onRead(pack.length);
          running.push(deliver(pack, session, call));
        } else isOver = true;
        continue;
      }
      const outcomes = (await running.shift()) ?? [];
      call.onOutcomes(outcomes);
      yield* outcomes;
    }
  } finally {
    // If the reader has left, what is still under way ends at once.
    call.end();
    await packs.return();
    await Promise.all(running);
  }
  call.throwFailure();
}

/** What the input or the validator throws ends the call; the events that were read before have their outcomes first. */
async function nextPack<Pack>(packs: AsyncGenerator<Pack, void, undefined>, call: OwnCall): Promise<Pack | undefined> {
  try {
    const { value } = await packs.next();
    return value ?? undefined;
  } catch (error) {
    call.failLater(error);
    return undefined;
  }
}
