import { describe, expect, it } from 'vitest';
import type { JsonSchema } from '../../generator/catalogue/json-schema.js';
import { accepter } from '../../generator/changes/compare/accepts.js';
import { validatorOf } from '../../generator/changes/prove/emit-validators.js';
import { catalogue } from '../catalogue.js';

/** What a field may say beyond what the fields of today say, and values on both sides of it. */
const fields: Record<string, { schema: JsonSchema; values: unknown[] }> = {
  maxLength: { schema: { type: 'string', maxLength: 3 }, values: ['', 'abc', 'abcd', 1] },
  minLength: { schema: { type: 'string', minLength: 2 }, values: ['', 'a', 'ab'] },
  pattern: { schema: { type: 'string', pattern: '^I[a-z]+$' }, values: ['', 'In', 'Out', 1] },
  minimum: { schema: { type: 'number', minimum: 0 }, values: [-0.5, 0, 1, '1'] },
  maximum: { schema: { type: 'integer', maximum: 100 }, values: [99, 100, 101, 0.5] },
  multipleOf: { schema: { type: 'integer', multipleOf: 5 }, values: [0, 4, 5] },
  const: { schema: { type: 'boolean', const: true }, values: [true, false] },
  maxItems: { schema: { type: 'array', items: { type: 'string' }, maxItems: 1 }, values: [[], ['a'], ['a', 'b'], [1]] },
};

describe.each(Object.entries(fields))('A field that says %s', (_, { schema, values }) => {
  it.each([
    // Events with few fields and with many are checked in different ways.
    { type: 'SALE', required: false },
    { type: 'SALE', required: true },
    { type: 'CONVERSION', required: false },
    { type: 'CONVERSION', required: true },
  ])(
    'is checked as ajv checks it, and what is refused is explained at its place: $type, required: $required',
    async ({ type, required }) => {
      const after = structuredClone(catalogue);
      const event = after.events.find((each) => each.type === type);
      if (event === undefined) throw new Error(`There is no ${type}.`);
      event.payload.properties = { ...event.payload.properties, extra: { ...schema, description: 'One more.' } };
      if (required) event.payload.required = [...(event.payload.required ?? []), 'extra'];
      const [example] = event.examples;
      const body = example?.body as { payload: object };
      const validate = await validatorOf(after);
      const takes = accepter(schema, {});
      for (const value of values) {
        const payload = { ...body.payload, extra: value };
        const paths = validate({ ...body, payload }).map(({ path }) => path);
        // A list may be wrong in one of its members.
        const places = paths.map((path) => path.replace(/\[\d+\]$/, ''));
        expect([value, places]).toEqual([value, takes(value) ? [] : ['$.body.payload.extra']]);
      }
    },
  );
});
