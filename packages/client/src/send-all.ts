import type { OwnCall } from './call.js';
import { deliver } from './deliver.js';
import type { Outcome } from './outcome.js';
import { type Pack, packEvents } from './pack.js';
import type { Session } from './session.js';

/** Sends the events of an input: see `Client.sendAll`. */
export async function* sendEvents(
  events: Iterable<unknown> | AsyncIterable<unknown>,
  session: Session,
  begin: () => OwnCall,
): AsyncGenerator<Outcome, void, undefined> {
  // Not before the first outcome is requested: who never requests one cannot end the call.
  const call = begin();
  const packs = packEvents(events, session.rules, call.signal);
  /** The deliveries under way, in the order of the input. */
  const running: Promise<Outcome[]>[] = [];
  /** What is being read of the input. */
  let next: Promise<Pack | undefined> | undefined;
  let isOver = false;
  try {
    while (!isOver || running.length > 0) {
      if (!isOver && running.length < session.limits.concurrency) {
        next ??= nextPack(packs, call);
        // The outcomes of the first delivery do not wait for the input, which may take hours.
        const read = await Promise.race([
          next,
          ...running.slice(0, 1).map((first) => first.then(() => 'delivered' as const)),
        ]);
        if (read !== 'delivered') {
          next = undefined;
          if (read) {
            call.onRead(read.length);
            running.push(deliver(read, session, call));
          } else isOver = true;
          continue;
        }
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
async function nextPack(packs: AsyncGenerator<Pack, void, undefined>, call: OwnCall): Promise<Pack | undefined> {
  try {
    const { value } = await packs.next();
    return value ?? undefined;
  } catch (error) {
    call.failLater(error);
    return undefined;
  }
}
