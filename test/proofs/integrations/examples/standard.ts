import assert from 'node:assert/strict';
import { conversionPayloadSchema, conversionSchema } from '@rdsm-events/validators/standard/conversion';
import type { StandardJSONSchemaV1, StandardSchemaV1 } from '@standard-schema/spec';
import { reportCases } from './support/report.js';

conversionSchema satisfies StandardSchemaV1 & StandardJSONSchemaV1;
conversionPayloadSchema satisfies StandardSchemaV1 & StandardJSONSchemaV1;

type Payload = StandardSchemaV1.InferOutput<typeof conversionPayloadSchema>;
type Input = StandardJSONSchemaV1.InferInput<typeof conversionPayloadSchema>;
const payload: Payload & Input = { conversion_identifier: 'ebook', email: 'ana@example.com' };

await reportCases({
  'both interfaces of @standard-schema/spec are satisfied, and infer the payload': async () => {
    assert.deepEqual(await conversionPayloadSchema['~standard'].validate(payload), { value: payload });
  },
  'each target of the specification has a JSON Schema, and an unknown one is an error': () => {
    const { jsonSchema } = conversionPayloadSchema['~standard'];
    for (const target of ['draft-2020-12', 'draft-07', 'openapi-3.0'] as const) {
      assert.equal(jsonSchema.input({ target }).type, 'object', target);
      assert.equal(jsonSchema.output({ target }).type, 'object', target);
    }
    assert.throws(() => jsonSchema.input({ target: 'draft-03' }));
  },
});
