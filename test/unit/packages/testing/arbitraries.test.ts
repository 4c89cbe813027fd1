import {
  arbitraryOf,
  batchArbitrary,
  eventArbitrary,
  invalidArbitraryOf,
  invalidEventArbitrary,
} from '@rdsm-events/testing/arbitraries';
import type { EventType, OpportunityEvent, SaleEvent } from '@rdsm-events/types';
import { isBatch, isEvent, validateEvent } from '@rdsm-events/validators';
import { noticesOfEvent } from '@rdsm-events/validators/notices';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { batchNames } from '../../../../generator/catalogue/names.js';
import { catalogue } from '../../../support/catalogue.js';
import { ajv2020 } from '../../../support/oracles/verdicts.js';
import { validatorOf } from '../../../support/validators.js';

const events = catalogue.events.map((event) => ({ ...event, type: event.type as EventType }));

/** Errors of limits that no field of the API has: they are tested in faults.test.ts. */
const ofOtherSpecs = ['TOO_SHORT', 'TOO_LONG', 'OUT_OF_RANGE', 'INVALID'];

describe.each(events)('$type', ({ type, names, deprecated }) => {
  it.each(['usual', 'any'] as const)('has %s values that the validators and ajv accept', (values) => {
    fc.assert(
      fc.property(arbitraryOf(type, { values }), (event) => {
        const sent = JSON.parse(JSON.stringify(event));
        expect(validatorOf(names).is(event)).toBe(true);
        expect(ajv2020.accepts(names, sent)).toBe(true);
        expect(event.event_type).toBe(type);
      }),
      { numRuns: 200 },
    );
  });

  it('has usual values without notices, unless the event itself is deprecated', () => {
    fc.assert(
      fc.property(arbitraryOf(type), (event) => {
        const expected = deprecated ? [['DEPRECATED', '$.body.event_type']] : [];
        expect(noticesOfEvent(event).map(({ notice_type, path }) => [notice_type, path])).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });

  it.each(['usual', 'any'] as const)('has %s values whose fault is reported', (values) => {
    fc.assert(
      fc.property(invalidArbitraryOf(type, { values }), ({ event, fault }) => {
        const sent = JSON.parse(JSON.stringify(event));
        for (const validate of [validatorOf(names).validate, validateEvent]) {
          const result = validate(sent);
          const reported = result.valid ? [] : result.errors.map(({ error_type, path }) => ({ error_type, path }));
          expect(reported).toContainEqual(fault);
        }
        expect(ajv2020.accepts(names, sent)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});

describe('Arbitrary events', () => {
  it('are of any type, also in batches', () => {
    expect(fc.check(fc.property(eventArbitrary(), isEvent)).failed).toBe(false);
    expect(fc.check(fc.property(batchArbitrary(), isBatch)).failed).toBe(false);
    const types = fc.sample(eventArbitrary(), { numRuns: 2000, seed: 1 }).map(({ event_type }) => event_type);
    expect([...new Set(types)].sort()).toEqual(events.map(({ type }) => type).sort());
  });

  it('are of the given types only', () => {
    const given = eventArbitrary({ types: ['SALE', 'OPPORTUNITY'] });
    fc.assert(fc.property(given, ({ event_type }) => ['SALE', 'OPPORTUNITY'].includes(event_type)));
    expectTypeOf(given).toEqualTypeOf<fc.Arbitrary<SaleEvent | OpportunityEvent>>();
    expectTypeOf(arbitraryOf('SALE')).toEqualTypeOf<fc.Arbitrary<SaleEvent>>();
  });

  it('come in batches of the given length', () => {
    const lengths = fc.sample(batchArbitrary({ minLength: 12, maxLength: 14 }), 50).map(({ length }) => length);
    expect([Math.min(...lengths) >= 12, Math.max(...lengths) <= 14]).toEqual([true, true]);
    expect(fc.sample(batchArbitrary({ minLength: 20 }), 5).every(({ length }) => length === 20)).toBe(true);
  });

  it('are the same for the same seed', () => {
    const draw = () => fc.sample(batchArbitrary({ values: 'any' }), { numRuns: 20, seed: 42 });
    expect(draw()).toEqual(draw());
  });

  it('have every fault that the catalogue knows', () => {
    const faults = fc.sample(invalidEventArbitrary(), { numRuns: 4000, seed: 1 }).map(({ fault }) => fault.error_type);
    const possible = catalogue.errors
      .map(({ error_type }) => error_type)
      .filter((type) => !ofOtherSpecs.includes(type));
    expect([...new Set(faults)].sort()).toEqual(possible.sort());
  });

  it('contain no address but those of example.com', () => {
    const texts = fc.sample(eventArbitrary(), { numRuns: 2000, seed: 1 }).map((event) => JSON.stringify(event));
    const hosts = texts.flatMap((text) => [...text.matchAll(/[^"@]+@([^"@]+)/g)].map(([, host]) => host));
    expect(new Set(hosts)).toEqual(new Set(['example.com']));
  });

  it('need a type that exists', () => {
    expect(() => arbitraryOf('LEAD' as 'SALE')).toThrow(TypeError);
    expect(() => eventArbitrary({ types: ['LEAD' as 'SALE'] })).toThrow(/^There is no such type of event\. Use one of/);
  });

  it('are batches to the validator of batches', () => {
    fc.assert(fc.property(batchArbitrary({ values: 'any' }), (batch) => validatorOf(batchNames).is(batch)));
  });
});
