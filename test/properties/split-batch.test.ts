import { buildSale, sale, splitBatch } from '@rdsm-events/builders';
import type { RdsmEvent, SaleEvent } from '@rdsm-events/types';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyValidEvents } from '../support/arbitraries/valid.js';
import { errorsOf } from '../support/builders.js';
import { catalogue } from '../support/catalogue.js';
import { growthOf } from '../support/growth.js';

/** The length of a body as it is sent. */
const bytesOf = (body: unknown) => Buffer.byteLength(JSON.stringify(body), 'utf8');

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(fc.constantFrom('"', '\\', '\n', '\u0000', 'é', '€', '😀', '\ud800', '\udfff', '\u2028'), { maxLength: 20 })
    .map((parts) => parts.join('')),
);
const sales = texts.map((text) => sale({ email: 'ana@example.com', funnel_name: `x${text}` }));
const events = fc.oneof(sales, anyValidEvents(catalogue) as unknown as fc.Arbitrary<RdsmEvent>);

async function* later<Event>(given: Iterable<Event>): AsyncGenerator<Event> {
  for (const event of given) yield event;
}

async function collect<Event>(source: AsyncIterable<Event>): Promise<Event[]> {
  const collected: Event[] = [];
  for await (const event of source) collected.push(event);
  return collected;
}

describe('Splitting', () => {
  const limits = fc.integer({ min: 0, max: 400 });

  it('gives the events back in order, no part is empty or too long, and none could take the next event', () => {
    fc.assert(
      fc.property(fc.array(events, { maxLength: 20 }), limits, (given, more) => {
        const maxBytes = Math.max(2, ...given.map((event) => bytesOf([event]))) + more;
        const parts = [...splitBatch(given, { maxBytes })];
        expect(parts.flat().length).toBe(given.length);
        for (const [index, event] of parts.flat().entries()) expect(event).toBe(given[index]);
        for (const [index, part] of parts.entries()) {
          expect(part.length).toBeGreaterThan(0);
          expect(bytesOf(part)).toBeLessThanOrEqual(maxBytes);
          const [next] = parts[index + 1] ?? [];
          if (next) expect(bytesOf([...part, next])).toBeGreaterThan(maxBytes);
        }
      }),
    );
  });

  it('of an asynchronous source gives the same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(events, { maxLength: 10 }), async (given) => {
        const maxBytes = Math.max(2, ...given.map((event) => bytesOf([event]))) + 100;
        const parts = await collect(splitBatch(later(given), { maxBytes }));
        expect(parts).toEqual([...splitBatch(new Set(given), { maxBytes })]);
      }),
      { numRuns: 30 },
    );
  });

  it('allows 200,000 bytes by default', () => {
    const padded = (bytes: number): SaleEvent => {
      const event = (name: string) => buildSale({ email: 'ana@example.com', funnel_name: name });
      return event('x'.repeat(bytes - bytesOf([event('')])));
    };
    expect([...splitBatch([padded(200_000)])].length).toBe(1);
    expect(errorsOf(() => [...splitBatch([padded(200_001)])])).toEqual([
      {
        error_type: 'TOO_LONG',
        error_message: 'Is too long (maximum 200000 bytes). Shorten its longest field or leave it out.',
        validation_rules: { maximum: 200_000, unit: 'bytes' },
        path: '$.body[0]',
      },
    ]);
  });

  it('rejects an event that is too long by itself when it is reached', () => {
    fc.assert(
      fc.property(fc.array(sales, { minLength: 1, maxLength: 8 }), fc.nat(), (given, at) => {
        const maxBytes = Math.max(...given.map((event) => bytesOf([event])));
        const place = at % (given.length + 1);
        const long = sale({ email: 'ana@example.com', funnel_name: 'x'.repeat(maxBytes) });
        const whole = [...given.slice(0, place), long, ...given.slice(place)];
        const seen: RdsmEvent[] = [];
        const errors = errorsOf(() => {
          for (const part of splitBatch(whole, { maxBytes })) seen.push(...part);
        });
        expect(errors).toMatchObject([{ error_type: 'TOO_LONG', path: `$.body[${place}]` }]);
        expect(given.slice(0, seen.length)).toEqual(seen);
      }),
    );
  });

  it('rejects what cannot be written as JSON', () => {
    const cyclic: Record<string, unknown> = {};
    cyclic.self = cyclic;
    const unreadable = Object.defineProperty({}, 'email', { enumerable: true, get: () => errorsOf(() => 1) });
    for (const odd of [cyclic, { value: 1n }, unreadable]) {
      expect(errorsOf(() => [...splitBatch([odd] as never)])).toMatchObject([
        { error_type: 'INVALID', path: '$.body[0]' },
      ]);
    }
  });

  it('rejects what is no event, when it is reached', () => {
    const event = sale({ email: 'ana@example.com', funnel_name: 'default' });
    for (const odd of [undefined, null, 1, 'event', true, 1n, [event], () => event, Symbol('a')]) {
      const seen: RdsmEvent[] = [];
      const errors = errorsOf(() => {
        for (const part of splitBatch([event, odd] as never)) seen.push(...(part as RdsmEvent[]));
      });
      const error_type = (odd ?? null) === null ? 'CANNOT_BE_NULL' : 'INVALID_DATA_TYPE';
      expect(errors).toMatchObject([{ error_type, path: '$.body[1]' }]);
      expect(seen).toEqual([event]);
    }
  });

  it('rejects what is not a source of events, before reading it', () => {
    for (const odd of [undefined, null, 1, true, 'events', {}, Symbol('a'), () => 1]) {
      expect(errorsOf(() => splitBatch(odd as never))).toMatchObject([
        { error_type: 'INVALID_DATA_TYPE', path: '$.body', validation_rules: { data_type: 'SET' } },
      ]);
    }
    for (const odd of [Number.NaN, '1000', {}, true]) {
      expect(errorsOf(() => splitBatch([], { maxBytes: odd as never }))).toMatchObject([{ path: 'options.maxBytes' }]);
    }
    expect([...splitBatch([], { maxBytes: undefined })]).toEqual([]);
    expect([...splitBatch([], null as never)]).toEqual([]);
  });
});

describe('A source', () => {
  const event = sale({ email: 'ana@example.com', funnel_name: 'default' });
  const maxBytes = 2 * bytesOf([event]);

  it('is read no further than the current batch needs', () => {
    let read = 0;
    const source = (function* () {
      for (;;) {
        read++;
        yield event;
      }
    })();
    const [first] = splitBatch(source, { maxBytes });
    expect(first?.length).toBeLessThanOrEqual(2);
    expect(read).toBeLessThanOrEqual(3);
  });

  it('is closed when the reader stops', async () => {
    let closed = 0;
    const source = (function* () {
      try {
        for (;;) yield event;
      } finally {
        closed++;
      }
    })();
    for (const _ of splitBatch(source, { maxBytes })) break;
    expect(closed).toBe(1);
    const asynchronous = (async function* () {
      try {
        for (;;) yield event;
      } finally {
        closed++;
      }
    })();
    for await (const _ of splitBatch(asynchronous, { maxBytes })) break;
    expect(closed).toBe(2);
  });

  it('that fails, fails as it does', async () => {
    const fault = new Error('offline');
    const source = function* () {
      yield event;
      throw fault;
    };
    expect(() => [...splitBatch(source())]).toThrow(fault);
    await expect(collect(splitBatch(later(source())))).rejects.toBe(fault);
  });

  it('takes time in proportion to its length', () => {
    const split = (count: number) => {
      const given = Array.from({ length: count }, () => event);
      return () => [...splitBatch(given)];
    };
    // Sixteen times as much: a quadratic way would take 256 times as long.
    expect(growthOf(split, 2000, 32_000)).toBeLessThan(80);
  });
});
