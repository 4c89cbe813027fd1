import { defineCustomFields, sale, splitBatch, text } from '@rdsm-events/builders';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { growthOf } from '../support/growth.js';

const event = (email: string) => sale({ email, funnel_name: 'default' });

it('splitBatch yields every event before the one that it rejects', () => {
  fc.assert(
    fc.property(fc.nat({ max: 20 }), fc.integer({ min: 200, max: 1000 }), (count, maxBytes) => {
      const accepted = Array.from({ length: count }, (_, index) => event(`a${index}@b`));
      const yielded: unknown[] = [];
      const split = () => {
        for (const batch of splitBatch([...accepted, event(`${'a'.repeat(3000)}@b`)], { maxBytes }))
          yielded.push(...batch);
      };
      expect(split).toThrow('Is too long');
      expect(yielded).toEqual(accepted);
    }),
  );
});

it('a kind of custom field that throws accepts nothing', () => {
  const throws = Object.assign(() => {
    throw new Error('of the kind');
  }, {}) as unknown as typeof text;
  const { validateConversion } = defineCustomFields({ cf_a: throws, cf_b: text });
  const payload = { email: 'a@b', conversion_identifier: 'x', cf_a: 'secret', cf_b: 5 };
  const result = validateConversion({ event_type: 'CONVERSION', event_family: 'CDP', payload });
  expect(result.valid ? [] : result.errors.map(({ path }) => path)).toEqual([
    '$.body.payload.cf_a',
    '$.body.payload.cf_b',
  ]);
});

it('a payload that is an array is rejected with declared custom fields, too', () => {
  const { validateConversion } = defineCustomFields({ cf_a: text });
  const payload = Object.assign(Object.setPrototypeOf([], null), { email: 'a@b', conversion_identifier: 'x' });
  expect(validateConversion({ event_type: 'CONVERSION', event_family: 'CDP', payload }).valid).toBe(false);
});

it('many custom fields whose paths are equal take time in proportion to their number', () => {
  const { validateConversion } = defineCustomFields({ cf_a: text });
  const validate = (count: number) => {
    const names = Array.from({ length: count }, (_, index) => [`cf_${'x'.repeat(64)}${index}`, 5]);
    const payload = { email: 'a@b', conversion_identifier: 'x', ...Object.fromEntries(names) };
    const event = { event_type: 'CONVERSION', event_family: 'CDP', payload };
    const result = validateConversion(event);
    expect(result.valid ? 0 : result.errors.length).toBe(count);
    return () => validateConversion(event);
  };
  // Eight times as many: quadratic growth would be a factor of 64.
  expect(growthOf(validate, 2000, 16_000)).toBeLessThan(40);
});
