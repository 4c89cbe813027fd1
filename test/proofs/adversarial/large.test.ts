import { isConversion, isSale, validateBatch, validateConversion, validateSale } from '@rdsm-events/validators';
import { describe, expect, it } from 'vitest';
import { eventWith } from './growth/growing-subject.js';

// With the flag `u`, V8 runs out of stack on ten million of them.
const long = 'ł'.repeat(10_000_000);

describe('texts of ten million characters above U+00FF', () => {
  it('an address', () => {
    expect(isSale(eventWith('SALE', { email: `${long}@b` }))).toBe(true);
    expect(isSale(eventWith('SALE', { email: `a@${long}` }))).toBe(true);
    expect(validateSale(eventWith('SALE', { email: long }))).toMatchObject({
      errors: [{ error_type: 'INVALID_FORMAT' }],
    });
  });

  it('the name of a custom field', () => {
    expect(isConversion(eventWith('CONVERSION', { [`cf_${long}`]: 'x' }))).toBe(true);
    expect(validateConversion(eventWith('CONVERSION', { [`cf_${long}`]: 1 }))).toMatchObject({
      errors: [{ error_type: 'INVALID_DATA_TYPE' }],
    });
  });
});

describe('arrays with more holes than memory has room for', () => {
  const longest = 2 ** 32 - 1;

  it.each([
    ['a batch', () => validateBatch(new Array(longest))],
    ['tags', () => validateConversion(eventWith('CONVERSION', { tags: new Array(longest) }))],
    ['both', () => validateBatch(new Array(100).fill(eventWith('CONVERSION', { tags: new Array(longest) })))],
  ])('%s: a hundred thousand errors are enough', (_, validate) => {
    const result = validate();
    expect(result.valid || result.errors.length).toBe(100_000);
  });
});
