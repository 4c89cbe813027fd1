import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSandboxOn } from '../../../../packages/testing/src/sandbox/sandbox.js';
import {
  type EventStore,
  type StoredEvent,
  sizeOf,
} from '../../../../packages/testing/src/sandbox/store/event-store.js';
import { memoryStore } from '../../../../packages/testing/src/sandbox/store/memory-store.js';
import { openSqliteStore } from '../../../../packages/testing/src/sandbox/store/sqlite-store.js';
import { requestOf, sale } from './requests.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rdsm-sandbox-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const types = ['SALE', 'OPPORTUNITY', ''];
const events = fc.record({
  receivedAt: fc.constant('2026-01-01T00:00:00.000Z'),
  endpoint: fc.constantFrom('event' as const, 'batch' as const),
  uuid: fc.uuid(),
  eventType: fc.constantFrom(...types),
  status: fc.constantFrom(200, 400),
  json: fc.json(),
  errors: fc.array(fc.record({ error_type: fc.string({ unit: 'binary' }), error_message: fc.string() }), {
    maxLength: 2,
  }),
});
const filters = fc.record(
  {
    after: fc.nat(60),
    eventType: fc.constantFrom(...types),
    status: fc.constantFrom(200, 400),
    limit: fc.integer({ min: 1, max: 5 }),
    maxBytes: fc.integer({ min: 0, max: 3000 }),
  },
  { requiredKeys: [] },
);
const steps = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: events.map((event) => ({ event })) },
    { weight: 4, arbitrary: filters.map((filter) => ({ filter })) },
    { weight: 1, arbitrary: fc.constant({ clear: true }) },
  ),
  { maxLength: 60, size: 'max' },
);

const keeps = fc.integer({ min: 1, max: 20 });
const sizes = fc.integer({ min: 1, max: 20_000 });

/** The newest events that are kept. */
function newest<Event>(events: readonly Event[], keep: number, maxBytes: number): Event[] {
  const kept = events.slice(-keep);
  const bytes = () => kept.reduce((sum, event) => sum + sizeOf(event as never), 0);
  while (kept.length > 1 && bytes() > maxBytes) kept.shift();
  return kept;
}

/** Both stores keep what an array would keep. */
function compare(store: EventStore, keep: number, maxKept: number, list: readonly object[]): void {
  let model: { id: number }[] = [];
  let lastId = 0;
  for (const step of list) {
    if ('event' in step) {
      lastId += 1;
      expect(store.add(step.event as never)).toBe(lastId);
      model = newest([...model, { id: lastId, ...(step.event as object) }], keep, maxKept);
    } else if ('filter' in step) {
      const { after, eventType, status, limit, maxBytes } = step.filter as never as Record<string, unknown>;
      const found = model.filter(
        (each: Record<string, unknown>) =>
          (after === undefined || (each.id as number) > (after as number)) &&
          (eventType === undefined || each.eventType === eventType) &&
          (status === undefined || each.status === status),
      );
      const count = (limit as number | undefined) ?? found.length;
      const expected =
        after === undefined ? found.slice(found.length - Math.min(count, found.length)) : found.slice(0, count);
      const stored = store.find(step.filter as never);
      if (maxBytes === undefined) expect(stored).toEqual(expected);
      else expectWithin(stored, expected as never, maxBytes as number, after === undefined);
    } else {
      store.clear();
      model = [];
    }
  }
}

/** A limit of bytes leaves as many events as fit, but at least one: the newest, or the first after a given one. */
function expectWithin(stored: StoredEvent[], all: StoredEvent[], maxBytes: number, isNewest: boolean): void {
  const part = (count: number) => (isNewest ? all.slice(all.length - count) : all.slice(0, count));
  const bytes = stored.reduce((sum, { json, errors }) => sum + json.length + JSON.stringify(errors).length, 0);
  expect(stored).toEqual(part(stored.length));
  expect(stored.length).toBeGreaterThanOrEqual(Math.min(1, all.length));
  if (stored.length > 1) expect(bytes).toBeLessThanOrEqual(maxBytes);
}

describe('The received events', () => {
  it('are kept by the array as an array keeps them', () => {
    fc.assert(
      fc.property(steps, keeps, sizes, (list, keep, bytes) => compare(memoryStore(keep, bytes), keep, bytes, list)),
    );
  });

  it('are kept by SQLite as an array keeps them', async () => {
    await fc.assert(
      fc.asyncProperty(steps, keeps, sizes, async (list, keep, bytes) => {
        const store = await openSqliteStore(undefined, keep, bytes);
        try {
          compare(store, keep, bytes, list);
        } finally {
          store.close();
        }
      }),
      { numRuns: 40 },
    );
  });

  it('are few in memory, however many were received', async () => {
    const store = await openSqliteStore(undefined, 10);
    const sandbox = createSandboxOn(store, { limits: false });
    for (let count = 0; count < 1000; count += 1) sandbox.handle(requestOf(sale));
    expect(sandbox.events().map(({ id }) => id)).toEqual(Array.from({ length: 10 }, (_, index) => 991 + index));
    store.close();
  });

  it('survive in a file, and identifiers continue', async () => {
    const file = join(folder, 'events.db');
    for (const run of [0, 1, 2]) {
      const store = await openSqliteStore(file, 1000);
      const sandbox = createSandboxOn(store, { limits: false });
      expect(sandbox.events().map(({ id }) => id)).toEqual(Array.from({ length: 2 * run }, (_, index) => index + 1));
      sandbox.handle(requestOf(sale));
      await store.saved();
      sandbox.handle(requestOf({ ...sale, payload: {} }));
      store.close();
    }
  });

  it('are in a file of one sandbox at a time, also after one was killed in a transaction', async () => {
    const file = join(folder, 'locked.db');
    const first = await openSqliteStore(file, 1000);
    await expect(openSqliteStore(file, 1000)).rejects.toThrow('Another sandbox uses it.');
    first.close();
    expect(existsSync(`${file}.pid`)).toBe(false);
    const { pid } = spawnSync(process.execPath, ['--version']);
    for (const owner of [String(pid), String(process.pid)]) {
      writeFileSync(`${file}.pid`, owner);
      mkdirSync(`${file}.lock`);
      (await openSqliteStore(file, 1000)).close();
    }
  });

  it('are in no file that something else wrote', async () => {
    const file = join(folder, 'other.db');
    writeFileSync(file, 'This is text. '.repeat(100));
    await expect(openSqliteStore(file, 1)).rejects.toThrow(/other\.db.*"data"/);
    await expect(openSqliteStore(join(folder, 'none', 'events.db'), 1)).rejects.toThrow(/"data"/);
  });
});
