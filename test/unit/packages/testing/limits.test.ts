import { createSandbox } from '@rdsm-events/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonOf, requestOf, sale } from './requests.js';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

function saleOf(contact: string) {
  return { ...sale, payload: { ...sale.payload, email: `${contact}@example.com` } };
}

describe('The limits of a sandbox', () => {
  it('accept as many requests of each account in a window as stated, and reject all others', () => {
    const steps = fc.array(fc.record({ wait: fc.nat(20_000), token: fc.constantFrom('A', 'B') }), { maxLength: 100 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), steps, (requestsPerMinute, requests) => {
        let now = 0;
        const sandbox = createSandbox({ limits: { requestsPerMinute }, now: () => now });
        // The model: of each account, the start of its window and the requests in it.
        const windows: Record<string, { start: number; used: number }> = {};
        for (const { wait, token } of requests) {
          now += wait;
          let window = windows[token];
          if (!window || now - window.start >= minuteMs) {
            window = { start: now, used: 0 };
            windows[token] = window;
          }
          const response = sandbox.handle(
            requestOf(sale, { headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' } }),
          );
          expect(response.status).toBe(window.used < requestsPerMinute ? 200 : 429);
          window.used += 1;
          if (response.status === 429) {
            expect(Number(response.headers['retry-after'])).toBe(Math.ceil((window.start + minuteMs - now) / 1000));
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('accept as many events about each contact in a window as stated, and a batch as a whole or not at all', () => {
    const contacts = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 4 });
    const steps = fc.array(fc.record({ wait: fc.nat(dayMs / 3), contacts }), { maxLength: 40 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), steps, (requestsPerContactPerDay, requests) => {
        let now = 0;
        const sandbox = createSandbox({
          limits: { requestsPerMinute: 1000, requestsPerContactPerDay },
          now: () => now,
        });
        const accepted: { at: number; contact: string; window: number }[] = [];
        for (const { wait, contacts } of requests) {
          now += wait;
          const startOf = (contact: string) => {
            const last = accepted.filter((each) => each.contact === contact).at(-1);
            return last && now - last.window < dayMs ? last.window : now;
          };
          const used = (contact: string) =>
            accepted.filter((each) => each.contact === contact && each.window === startOf(contact) && each.at <= now)
              .length;
          const fits = contacts.every(
            (contact) => used(contact) + contacts.filter((each) => each === contact).length <= requestsPerContactPerDay,
          );
          const response = sandbox.handle(requestOf(contacts.map(saleOf), { url: '/platform/events/batch' }));
          expect(response.status).toBe(fits ? 200 : 429);
          if (!fits) continue;
          const starts = Object.fromEntries(contacts.map((contact) => [contact, startOf(contact)]));
          for (const contact of contacts) accepted.push({ at: now, contact, window: starts[contact] as number });
        }
      }),
      { numRuns: 100 },
    );
  });

  it('report the quota with its figures, and without the contact', () => {
    let now = 0;
    const sandbox = createSandbox({ limits: { requestsPerContactPerDay: 1 }, now: () => now });
    sandbox.handle(requestOf(saleOf('somebody')));
    now = 60_000;
    const response = sandbox.handle(requestOf(saleOf('Somebody')));
    expect(response.status).toBe(429);
    expect(response.body).not.toContain('omebody');
    expect(jsonOf(response)).toMatchObject({ max: 1, usage: 2, remaining_time: 86_340 });
    expect(sandbox.events().map(({ status, uuid }) => [status, uuid !== ''])).toEqual([
      [200, true],
      [429, false],
    ]);
  });

  it('are the documented ones unless others are stated, and none with false', () => {
    const count = (sandbox: ReturnType<typeof createSandbox>, event: (index: number) => unknown) =>
      Array.from({ length: 130 }, (_, index) => sandbox.handle(requestOf(event(index))).status).filter(
        (status) => status === 200,
      ).length;
    expect(count(createSandbox({ now: () => 0 }), (index) => saleOf(String(index)))).toBe(120);
    expect(count(createSandbox({ now: () => 0, limits: { requestsPerMinute: 500 } }), () => sale)).toBe(120);
    expect(count(createSandbox({ now: () => 0, limits: false }), () => sale)).toBe(130);
  });
});
