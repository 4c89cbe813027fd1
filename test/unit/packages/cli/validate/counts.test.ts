import { isEvent } from '@rdsm-events/validators/event';
import { type Notice, noticesOfEvent } from '@rdsm-events/validators/notices';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { FieldCounter, isRecord } from '../../../../../packages/cli/src/report/field-counter.js';
import { NoticeCodes, NoticeTally } from '../../../../../packages/cli/src/report/notice-codes.js';
import { ProblemGroups } from '../../../../../packages/cli/src/report/problem-groups.js';
import { Validation } from '../../../../../packages/cli/src/report/validation.js';
import { mutated } from '../../../../support/arbitraries/mutated.js';
import { validEvents } from '../../../../support/arbitraries/valid.js';
import { catalogue } from '../../../../support/catalogue.js';

function counterOf(type: string, tally = new NoticeTally()): FieldCounter {
  const event = catalogue.events.find((one) => one.type === type);
  if (!event) throw new Error(`There is no ${type}.`);
  const { definitions } = catalogue;
  return new FieldCounter(event.payload, 'payload', { definitions, tally, event: type });
}

const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value) ?? 'null');

describe.each(catalogue.events)('$type', (event) => {
  const valid = validEvents(event, catalogue);

  it('counts the notices of noticesOfEvent, or lists them', () => {
    // A few events with small changes of their values have the same notices again and again.
    const similar = fc
      .array(fc.oneof(valid, mutated(valid, catalogue)).map(sent), { minLength: 1, maxLength: 3 })
      .chain((some) =>
        fc.array(fc.oneof(fc.constantFrom(...some), mutated(fc.constantFrom(...some), catalogue)), { minLength: 5 }),
      )
      .map((events) => events.map(sent));
    fc.assert(
      fc.property(similar, fc.boolean(), (events, listsNotices) => {
        const listed: Notice[] = [];
        const validation = new Validation(catalogue, {
          listsNotices,
          showsValues: false,
          onProblem: (problem) => void (problem.kind === 'notice' && listed.push(problem.notice)),
        });
        const expected = new ProblemGroups(catalogue.api.pathRoot);
        let withNotices = 0;
        events.forEach((value, index) => {
          validation.add({ kind: 'event', line: index, value }, 'x');
          const known = isRecord(value) && catalogue.events.find(({ type }) => type === value.event_type);
          const notices = noticesOfEvent(value);
          for (const notice of notices) expected.find(notice, known ? known.type : undefined, 'x', index).count++;
          if (isEvent(value) && notices.length > 0) withNotices++;
        });
        const summary = validation.summary();
        expect(summary.notices).toEqual(expected.list());
        expect(summary.withNotices).toBe(withNotices);
        expect(listed).toEqual(listsNotices ? events.flatMap(noticesOfEvent) : []);
      }),
      { numRuns: 40 },
    );
  });

  it('has as many fields as there are', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(valid, mutated(valid, catalogue)).map(sent), { maxLength: 10 }), (events) => {
        const counter = counterOf(event.type);
        const payloads = events.flatMap((one) => {
          const payload = (one as { payload?: unknown } | null)?.payload;
          return typeof payload === 'object' && payload && !Array.isArray(payload) ? [payload as object] : [];
        });
        for (const payload of payloads) counter.count(payload as Record<string, unknown>, undefined);
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
  it('counts the fields of items, in arrays and by their own names', () => {
    const counter = counterOf('CONVERSION');
    const legal_bases = [{ category: 'communications', type: 'consent' }, { category: 'communications', x: 1 }, 3];
    counter.count({ email: 'a@example.com', cf_a: 'x', legal_bases }, undefined);
    counter.count({ legal_bases: 'x', __proto__: null, odd: 1 }, undefined);
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
    const counter = counterOf('CONVERSION');
    const many = Object.fromEntries(Array.from({ length: 3_000 }, (_, index) => [`cf_${index}`, 'x']));
    counter.count({ ...many, email: 'a@example.com' }, new NoticeCodes());
    for (let index = 0; index < 30_000; index++) {
      counter.count({ [`cf_${index}`]: 'x', email: 'a@example.com', tags: ['a'], [`x${index}`]: 1 }, undefined);
    }
    const total = new Map(counter.total().map(({ field, count }) => [field, count]));
    expect(total.get('email')).toBe(30_001);
    expect(total.get('tags')).toBe(30_000);
    expect(total.get('cf_0')).toBe(2);
    expect(total.size).toBeLessThan(2_100);
  });

  it.each(catalogue.events)('registers the notices of the names it counts, and no more: $type', ({ type, payload }) => {
    const tally = new NoticeTally();
    const register = vi.spyOn(tally, 'register');
    const counter = counterOf(type, tally);
    const codes = new NoticeCodes();
    for (let index = 0; index < 5_000; index++) counter.count({ [`x${index}`]: 1, [`cf_${index}`]: 'x' }, codes);
    expect(register.mock.calls.length).toBeLessThan(2_200);
    // What is not counted is collected.
    codes.clear();
    counter.count({ x9999: 1 }, codes);
    expect(codes.isComplete).toBe(payload.unknownFields !== 'notice');
  });
});
