import { batch, buildBatch, RdsmValidationError, sale } from '@rdsm-events/builders';
import { validateBatch } from '@rdsm-events/validators';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mutated } from '../support/arbitraries/mutated.js';
import { anyValidEvents } from '../support/arbitraries/valid.js';
import { errorsOf } from '../support/builders.js';
import { catalogue } from '../support/catalogue.js';

const won = sale({ email: 'ana@example.com', funnel_name: 'default' });

it('a batch contains the events in the order in which they are given', () => {
  fc.assert(
    fc.property(fc.array(anyValidEvents(catalogue), { maxLength: 4 }), (given) => {
      const source = new Set(given) as never;
      expect(batch(source)).toEqual([...new Set(given)]);
      expect(buildBatch(source)).toEqual([...new Set(given)]);
    }),
  );
});

it('a batch with invalid events is rejected with the errors of the validator', () => {
  const events = fc.array(mutated(anyValidEvents(catalogue), catalogue), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(events, (given) => {
      const result = validateBatch(given);
      if (result.valid) expect(batch(given as never)).toEqual(given);
      else if (given.every((event) => event !== null)) {
        expect(errorsOf(() => batch(given as never))).toEqual(result.errors);
      }
    }),
  );
});

it.each([undefined, null, 1, 'events', true, {}, won, () => [won]])('%j is no source of a batch', (source) => {
  expect(() => batch(source as never)).toThrow(RdsmValidationError);
});

it('a missing event is rejected at its path', () => {
  for (const missing of [undefined, null]) {
    expect(errorsOf(() => batch([won, missing] as never))).toMatchObject([
      { error_type: 'CANNOT_BE_NULL', path: '$.body[1]' },
    ]);
  }
});
