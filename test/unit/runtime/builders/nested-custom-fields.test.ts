import { expect, it } from 'vitest';
import { validateWith } from '../../../../generator/runtime/builders/custom-fields.js';
import { declareFields } from '../../../../generator/runtime/builders/declared-fields.js';
import { text } from '../../../../generator/runtime/builders/field-kinds.js';
import { customFields } from '../../../../generator/runtime/custom-fields.js';
import { object, rejectUnknown } from '../../../../generator/runtime/object.js';
import { number, string } from '../../../../generator/runtime/scalars.js';

it('declared custom fields replace those of the payload, and none inside of it', () => {
  const pattern = /^cf_.+$/;
  const inner = object({}, [], customFields(pattern, number, rejectUnknown));
  const event = object({ payload: object({ inner }, [], customFields(pattern, string, rejectUnknown)) });
  const { is, validate } = validateWith(declareFields({ cf_a: text }, [pattern], 'cf_', {}), event, {});
  expect(is({ payload: { cf_a: 'x', inner: { cf_b: 1 } } })).toBe(true);
  const result = validate({ payload: { cf_b: 'x', inner: { cf_a: 'x' } } });
  expect(result.valid ? [] : result.errors.map(({ error_type, path }) => [error_type, path])).toEqual([
    ['INVALID_DATA_TYPE', '$.body.payload.inner.cf_a'],
    ['INVALID_FIELDS', '$.body.payload.cf_b'],
  ]);
});
