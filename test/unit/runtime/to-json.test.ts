import { isEvent, validateEvent } from '@rdsm-events/validators';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../support/catalogue.js';

/* JSON.stringify sends what the own toJSON of an object returns, not its fields. */

const email = 'ana@example.com';
const toJSON = () => ({});

const pathsOf = (value: unknown, unknownFields: 'allow' | 'reject') => {
  const result = validateEvent(value, { unknownFields });
  return result.valid ? [] : result.errors.map(({ path, error_type }) => `${path} ${error_type}`);
};

describe.each(catalogue.events)('$type', ({ type, payload }) => {
  const body = { event_type: type, event_family: 'CDP', payload: { email, toJSON } };

  it('rejects an object with its own toJSON, whatever unknown fields are', () => {
    expect(isEvent(body)).toBe(false);
    for (const option of ['allow', 'reject'] as const) {
      expect(pathsOf(body, option)).toEqual(['$.body.payload INVALID_DATA_TYPE']);
      expect(pathsOf({ ...body, toJSON }, option)).toContain('$.body INVALID_DATA_TYPE');
    }
  });

  it.runIf(payload.unknownFields === 'notice')('accepts another value in a field of this name', () => {
    expect(isEvent({ ...body, payload: { email, toJSON: 'x' } })).toBe(true);
  });
});

it('is none in a line item either', () => {
  const line_items = [{ product_id: '1' }, { product_id: '2', toJSON }];
  const body = { event_type: 'ECOMMERCE_ORDER_PAID', event_family: 'CDP', payload: { email, line_items } };
  expect(isEvent(body)).toBe(false);
  expect(pathsOf(body, 'reject')).toEqual(['$.body.payload.line_items[1] INVALID_DATA_TYPE']);
});
