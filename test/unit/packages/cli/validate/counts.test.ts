import { noticesOfEvent } from '@rdsm-events/validators/notices';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Checker } from '../../../../../packages/cli/src/report/checker.js';
import { FieldCounter } from '../../../../../packages/cli/src/report/field-counter.js';
import { mutated } from '../../../../support/arbitraries/mutated.js';
import { validEvents } from '../../../../support/arbitraries/valid.js';
import { catalogue } from '../../../../support/catalogue.js';

const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value) ?? 'null');

describe.each(catalogue.events)('$type', (event) => {
  const valid = validEvents(event, catalogue);

  it('has the notices of noticesOfEvent, also for events with the same fields as others', () => {
    // A few events with small changes of their values have the same fields again and again.
    const similar = fc
      .array(fc.oneof(valid, mutated(valid, catalogue)).map(sent), { minLength: 1, maxLength: 3 })
      .chain((some) =>
        fc.array(fc.oneof(fc.constantFrom(...some), mutated(fc.constantFrom(...some), catalogue)), { minLength: 5 }),
      );
    fc.assert(
      fc.property(similar, (events) => {
        const checker = new Checker(catalogue);
        for (const value of events.map(sent)) {
          expect(checker.check({ kind: 'event', line: 1, value }).notices).toEqual(noticesOfEvent(value));
        }
      }),
      { numRuns: 25 },
    );
  });

  it('has as many fields as there are', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(valid, mutated(valid, catalogue)).map(sent), { maxLength: 10 }), (events) => {
        const counter = new FieldCounter([event.payload], catalogue.definitions);
        const payloads = events.flatMap((one) => {
          const payload = (one as { payload?: unknown } | null)?.payload;
          return typeof payload === 'object' && payload && !Array.isArray(payload) ? [payload as object] : [];
        });
        for (const payload of payloads) counter.count(payload as Record<string, unknown>, false);
        const expected = new Map<string, number>();
        for (const name of payloads.flatMap(Object.keys)) expected.set(name, (expected.get(name) ?? 0) + 1);
        const names = new Set([...expected.keys(), ...event.payload.fields.map(({ name }) => name)]);
        const found = counter.total().filter(({ field }) => names.has(field));
        expect(new Map(found.map(({ field, count }) => [field, count]))).toEqual(
          new Map([...names].map((name) => [name, expected.get(name) ?? 0])),
        );
      }),
      { numRuns: 25 },
    );
  });
});

describe('FieldCounter', () => {
  const payloadOf = (type: string) =>
    catalogue.events.filter((event) => event.type === type).map(({ payload }) => payload);

  it('counts the fields of items, in arrays and by their own names', () => {
    const counter = new FieldCounter(payloadOf('CONVERSION'), catalogue.definitions);
    const legal_bases = [{ category: 'communications', type: 'consent' }, { category: 'communications', x: 1 }, 3];
    counter.count({ email: 'a@example.com', cf_a: 'x', legal_bases }, false);
    counter.count({ legal_bases: 'x', __proto__: null, odd: 1 }, false);
    const found = counter.total().filter(({ count }) => count > 0);
    expect(found).toEqual([
      { field: 'email', count: 1, kind: 'documented' },
      { field: 'legal_bases', count: 2, kind: 'documented' },
      { field: 'legal_bases[].category', count: 2, kind: 'documented' },
      { field: 'legal_bases[].type', count: 1, kind: 'documented' },
      { field: 'legal_bases[].x', count: 1, kind: 'other' },
      { field: 'cf_a', count: 1, kind: 'custom' },
      { field: 'odd', count: 1, kind: 'other' },
    ]);
  });

  it('counts objects with many fields, and many different ones, in bounded memory', () => {
    const counter = new FieldCounter(payloadOf('CONVERSION'), catalogue.definitions);
    const many = Object.fromEntries(Array.from({ length: 3_000 }, (_, index) => [`cf_${index}`, 'x']));
    counter.count({ ...many, email: 'a@example.com' }, true);
    for (let index = 0; index < 30_000; index++) {
      counter.count({ [`cf_${index}`]: 'x', email: 'a@example.com', tags: ['a'], [`x${index}`]: 1 }, true);
    }
    const total = new Map(counter.total().map(({ field, count }) => [field, count]));
    expect(total.get('email')).toBe(30_001);
    expect(total.get('tags')).toBe(30_000);
    expect(total.get('cf_0')).toBe(2);
    expect(total.size).toBeLessThan(2_100);
  });
});
