import assert from 'node:assert/strict';
import { orderPlaced } from '@rdsm-events/builders';
import { startSandbox } from '@rdsm-events/testing';
import { contactLimiter } from '../../../generated/client/responses.js';
import { createClientWith } from '../../../packages/client/src/client.js';
import type { Outcome } from '../../../packages/client/src/outcome.js';
import { fastClock } from './fast-clock.js';

const seeds = [1, 2, 3, 4, 5];
const events = 1_500;
const requestsPerMinute = 120;
const eventsPerContact = 40;
/** The limit of a contact that the client keeps: that of the sandbox, and in other runs a higher one, which is exceeded. */
const keptEventsPerContact = (seed: number) => (seed % 2 === 1 ? eventsPerContact : 100);
/** How many outcomes are read before the signal is aborted, as if the program had crashed. */
const untilAbort = 400;

/**
 * Sends events to sandboxes over HTTP, each with other faults, until every event has an outcome that is final. Each call
 * is aborted after some outcomes, and the next one sends what is left. The limits that the client keeps are never exceeded.
 */
export async function sendsToASandbox(): Promise<string> {
  const total: Record<string, number> = {};
  for (const seed of seeds) {
    for (const [name, count] of Object.entries(await sendAllEvents(seed))) total[name] = (total[name] ?? 0) + count;
  }
  for (const name of [
    'accepted',
    'invalid',
    'rejected',
    'unknown',
    'unknownAndRecorded',
    'aborts',
    'contactsOverLimit',
  ]) {
    assert.ok((total[name] ?? 0) > 0, `No run has a case of this: ${name}`);
  }
  return Object.entries(total)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ');
}

async function sendAllEvents(seed: number): Promise<Record<string, number>> {
  const clock = fastClock(60);
  const sandbox = await startSandbox({
    faults: { rate: 0.2, seed },
    // What was announced to be rejected by now is: an event that the validators accept, and the API does not.
    today: true,
    limits: { requestsPerMinute, requestsPerContactPerDay: eventsPerContact },
    keep: 100_000,
    now: clock.date,
  });
  const final: (Outcome | undefined)[] = Array(events);
  let aborts = 0;
  let requests = 0;
  let contactsOverLimit = 0;
  let left = [...Array(events).keys()];
  // One client, for the limits are those of the account, also after a crash.
  const client = createClientWith(
    {
      accessToken: () => `token-${seed}`,
      baseUrl: sandbox.url,
      requestsPerMinute,
      requestsPerContactPerDay: keptEventsPerContact(seed),
      maxBatchSize: 20,
      maxWaitMs: 120_000,
      fetch: async (...request) => {
        requests++;
        const response = await fetch(...request);
        // Only the limit of the account states a wait in a header.
        if (response.status === 429) {
          assert.equal(response.headers.get('retry-after'), null);
          if (isOfContact(await response.clone().text())) contactsOverLimit++;
        }
        return response;
      },
    },
    clock,
  );
  try {
    while (left.length > 0) {
      const controller = new AbortController();
      const positions = left;
      let outcomes = 0;
      const sending = client.sendAll(positions.map(eventAt), { signal: controller.signal });
      try {
        for await (const outcome of sending) {
          assert.equal(outcome.index, outcomes++);
          final[positions[outcome.index] as number] = outcome;
          if (outcomes === untilAbort) controller.abort(new Error('crash'));
        }
      } catch (error) {
        assert.equal((error as Error).message, 'crash');
        aborts++;
      }
      left = positions.filter((position) => isLeft(final[position]));
    }
    if (keptEventsPerContact(seed) <= eventsPerContact) assert.equal(contactsOverLimit, 0);
    return { ...compare(final, sandbox.events()), aborts, requests, contactsOverLimit };
  } finally {
    await sandbox.close();
  }
}

/** Whether a response states that the limit of a contact is exceeded. A fault may leave half of its body, or none. */
function isOfContact(body: string): boolean {
  return body.includes(contactLimiter);
}

/** What the next call sends: events without an outcome, and those that may be accepted later on the same day, or with another token. */
function isLeft(outcome: Outcome | undefined): boolean {
  if (outcome === undefined) return true;
  if (outcome.status !== 'rejected') return false;
  return outcome.reason === 'unauthorized' || (outcome.retryable && !((outcome.retryAfterMs ?? 0) > 3_600_000));
}

function identifierAt(index: number): string {
  return `event-${index}`;
}

function eventAt(index: number): unknown {
  const contact = index % 5 === 0 ? 0 : index;
  if (index % 50 === 7) return { event_type: 'CONVERSION', event_family: 'CDP', payload: { email: 'example.com' } };
  if (index % 50 === 9) {
    return orderPlaced({
      email: `contact${index}@example.com`,
      cf_order_id: identifierAt(index),
      cf_order_total_items: 1,
      cf_order_status: 'completed',
      cf_order_payment_method: 'Credit Card',
      cf_order_payment_amount: 10,
    });
  }
  return {
    event_type: 'CONVERSION',
    event_family: 'CDP',
    payload: { conversion_identifier: identifierAt(index), email: `contact${contact}@example.com` },
  };
}

/** Compares the outcomes with what the sandbox has recorded. */
function compare(outcomes: (Outcome | undefined)[], received: ReturnType<Sandbox['events']>): Record<string, number> {
  const recorded = new Map<string, string[]>();
  for (const { event, uuid } of received) {
    if (uuid === '') continue;
    const { payload } = event as { payload: { conversion_identifier?: string; cf_order_id?: string } };
    const identifier = payload.conversion_identifier ?? payload.cf_order_id ?? '';
    recorded.set(identifier, [...(recorded.get(identifier) ?? []), uuid]);
  }
  const counts: Record<string, number> = { accepted: 0, invalid: 0, rejected: 0, unknown: 0, unknownAndRecorded: 0 };
  for (const [index, outcome] of outcomes.entries()) {
    assert.ok(outcome);
    const uuids = recorded.get(identifierAt(index)) ?? [];
    counts[outcome.status] = (counts[outcome.status] ?? 0) + 1;
    if (outcome.status === 'accepted') assert.deepEqual(uuids, [outcome.uuid]);
    else if (outcome.status !== 'unknown') assert.deepEqual(uuids, []);
    else {
      assert.ok(uuids.length <= 1);
      counts.unknownAndRecorded = (counts.unknownAndRecorded ?? 0) + uuids.length;
    }
  }
  return counts;
}

type Sandbox = Awaited<ReturnType<typeof startSandbox>>;
