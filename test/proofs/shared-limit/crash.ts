import { deepEqual, ok } from 'node:assert/strict';
import { withExample } from './example.js';
import type { RecordingServer } from './recording-server.js';

const events = 750;
const eventsPerBatch = 5;
const requestsPerMinute = 600;
/** A part of the minute, so that it passes many times. */
const windowMs = 5_000;
const permitted = (requestsPerMinute * windowMs) / 60_000;
const crashingRequest = 5;

/** Two workers share the limit, and one of them is killed while it sends. */
export function sharesTheLimit(): Promise<string> {
  return withExample(requestsPerMinute, async ({ server, add, report, reportAtEnd, startWorker }) => {
    await add(events, eventsPerBatch);
    deepEqual((await report()).waiting, events);
    const first = startWorker('first');
    startWorker('second');
    server.onRecorded = (worker, request) => {
      if (worker === 'first' && request === crashingRequest) first.kill('SIGKILL');
    };
    return check(server, await reportAtEnd());
  });
}

function check(server: RecordingServer, counts: Record<string, number>): string {
  // The batch of the crash was recorded, but nobody has received the response.
  const unknown = eventsPerBatch;
  deepEqual(counts, { accepted: events - unknown, rejected: 0, unknown, failed: 0, waiting: 0 });
  deepEqual(server.recorded.size, events);
  deepEqual(new Set(server.recorded.values()), new Set([1]));
  deepEqual(server.requests.get('first'), crashingRequest);
  const most = server.mostWithin(windowMs);
  ok(most <= permitted, `${most} requests in ${windowMs} ms`);
  const { first, second } = Object.fromEntries(server.requests);
  return `${events} events, ${server.recorded.size} recorded once, ${counts.accepted} accepted, ${counts.unknown} unknown; ${first} and ${second} requests of two workers, at most ${most} in 5 seconds of ${permitted}`;
}
