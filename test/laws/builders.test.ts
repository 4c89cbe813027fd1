import * as published from '@rdsm-events/builders';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchNames, unionNames } from '../../generator/catalogue/names.js';
import { anyValidEvents, validEvents } from '../arbitraries/valid.js';
import { catalogue } from '../catalogue.js';
import { validatorOf } from '../validators.js';

type Builder = (payload: unknown) => Record<string, unknown>;

describe.each(catalogue.events)('what the builder makes of a valid payload of $type', (event) => {
  it('is the whole event, and valid', () => {
    const build = (published as unknown as Record<string, Builder>)[event.names.builder];
    if (build === undefined) throw new Error(`There is no builder ${event.names.builder}.`);
    fc.assert(
      fc.property(validEvents(event, catalogue), (body) => {
        const built = build(body.payload);
        expect(built).toEqual(body);
        expect(built.payload).toBe(body.payload);
        expect(validatorOf(event.names).is(built)).toBe(true);
        expect(validatorOf(unionNames).is(built)).toBe(true);
      }),
    );
  });
});

it('a batch holds the events in the order in which they are given', () => {
  const events = fc.array(anyValidEvents(catalogue), { maxLength: 4 });
  fc.assert(
    fc.property(events, (given) => {
      const batch = published.batch(new Set(given) as never);
      expect(batch).toEqual([...new Set(given)]);
      expect(validatorOf(batchNames).is(batch)).toBe(true);
    }),
  );
});
