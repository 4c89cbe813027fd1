import type { ConversionEvent, ConversionPayload, RdsmEvent } from '@rdsm-events/types';
import { conversionPayloadSchema, conversionSchema, eventSchema } from '@rdsm-events/validators';
import * as described from '@rdsm-events/validators/standard/conversion';
import type { StandardJSONSchemaV1, StandardSchemaV1 } from '@standard-schema/spec';
import { type Equal, holds } from './equal.js';

/* The schemas are those of the standards (standardschema.dev), and libraries infer the types of values from them. */

conversionSchema satisfies StandardSchemaV1<ConversionEvent>;
conversionPayloadSchema satisfies StandardSchemaV1<ConversionPayload>;
eventSchema satisfies StandardSchemaV1<RdsmEvent>;

described.conversionSchema satisfies StandardSchemaV1<ConversionEvent> & StandardJSONSchemaV1<ConversionEvent>;
described.conversionPayloadSchema satisfies StandardSchemaV1<ConversionPayload> &
  StandardJSONSchemaV1<ConversionPayload>;

// @ts-expect-error: It has no JSON Schema.
conversionSchema satisfies StandardJSONSchemaV1<ConversionEvent>;

holds<Equal<StandardSchemaV1.InferOutput<typeof conversionPayloadSchema>, ConversionPayload>>();
holds<Equal<StandardJSONSchemaV1.InferInput<typeof described.conversionPayloadSchema>, ConversionPayload>>();

/** An issue contains everything that a message needs. */
export function expectedBy(payload: unknown): readonly string[] {
  const { issues = [] } = conversionPayloadSchema['~standard'].validate(payload);
  return issues.flatMap(({ error_type, validation_rules }) => [error_type, ...(validation_rules?.valid_options ?? [])]);
}
