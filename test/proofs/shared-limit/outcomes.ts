import { deepEqual } from 'node:assert/strict';
import { withExample } from './example.js';

const requestsPerMinute = 1200;
const noEvents = { accepted: 0, rejected: 0, unknown: 0, failed: 0, waiting: 0 };

/** A job that fails once and is repeated is reported by its last attempt. */
export function countsARepeatedJobAsAccepted(): Promise<string> {
  return withExample(requestsPerMinute, async ({ server, add, reportAtEnd, startWorker }) => {
    server.respondWith = (uuids, request) => ({ status: request === 1 ? 503 : 200, uuids });
    await add(10, 5);
    startWorker('worker');
    deepEqual(await reportAtEnd(), { ...noEvents, accepted: 10 });
    return `10 events accepted in ${server.requests.get('worker')} requests`;
  });
}

/** Which of the events were accepted cannot be known from a response with fewer UUIDs. */
export function countsEventsWithoutUuidAsUnknown(): Promise<string> {
  return withExample(requestsPerMinute, async ({ server, add, reportAtEnd, startWorker }) => {
    server.respondWith = (uuids, request) => ({ status: 200, uuids: request === 1 ? uuids.slice(1) : uuids });
    await add(10, 5);
    startWorker('worker');
    deepEqual(await reportAtEnd(), { ...noEvents, accepted: 5, unknown: 5 });
    return '5 events accepted, 5 unknown';
  });
}

/** The same events are in the queue once; other events are added, also after the first ones were sent. */
export function addsOtherEvents(): Promise<string> {
  return withExample(requestsPerMinute, async ({ add, report, reportAtEnd, startWorker }) => {
    await add(10, 5);
    await add(10, 5);
    deepEqual((await report()).waiting, 10);
    startWorker('worker');
    deepEqual(await reportAtEnd(), { ...noEvents, accepted: 10 });
    await add(10, 5);
    await add(15, 5);
    deepEqual(await reportAtEnd(), { ...noEvents, accepted: 25 });
    return '10 events once, then 15 others';
  });
}
