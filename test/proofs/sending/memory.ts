import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createClientWith } from '../../../packages/client/src/client.js';
import { VirtualClock } from '../../support/sending/virtual-clock.js';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const events = 1_000_000;
const early = 100_000;

/** Sends a million events of as many contacts to a server that accepts them all. */
export async function sendsAMillionEvents(): Promise<string> {
  const clock = new VirtualClock();
  const server = new OrderedServer();
  const client = createClientWith({ accessToken: 'token', fetch: server.fetch }, clock);
  const megabytes: Record<number, number> = {};
  const start = process.cpuUsage();
  await clock.run(
    (async () => {
      for await (const { index, status } of client.sendAll(conversions())) {
        assert.equal(status, 'accepted');
        if (index + 1 === early || index + 1 === events) megabytes[index + 1] = usedMegabytes();
      }
    })(),
  );
  assert.equal(server.received, events);
  const [before = 0, after = 0] = [megabytes[early], megabytes[events]];
  assert.ok(after < before + 3, `${before} MB after ${early} events, ${after} MB after ${events}`);
  const { user, system } = process.cpuUsage(start);
  const seconds = ((user + system) / 1e6).toFixed(1);
  const minutes = Math.round(clock.now() / 60_000);
  return `${before} MB after ${early} events, ${after} MB after ${events}; ${server.requests} requests in ${minutes} minutes of the clock, ${seconds} s of CPU time`;
}

function* conversions() {
  for (let index = 0; index < events; index++) {
    yield {
      event_type: 'CONVERSION',
      event_family: 'CDP',
      payload: { conversion_identifier: `event-${index}`, email: `contact${index}@example.com`, name: 'Contact' },
    };
  }
}

/** What is in use after a garbage collection, with the counters of the client, which are outside of the heap. */
function usedMegabytes(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return Math.round((heapUsed + arrayBuffers) / 1e5) / 10;
}

/** Accepts events in their order, each once. */
class OrderedServer {
  received = 0;
  requests = 0;

  readonly fetch: typeof fetch = async (_url, init) => {
    this.requests++;
    const batch = JSON.parse(String(init?.body)) as { payload: { conversion_identifier: string } }[];
    for (const { payload } of batch) assert.equal(payload.conversion_identifier, `event-${this.received++}`);
    return Response.json({
      event_batch_uuid: 'batch',
      events: batch.map(({ payload }) => ({ event_uuid: payload.conversion_identifier })),
    });
  };
}
