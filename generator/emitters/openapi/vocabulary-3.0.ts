import type { JsonSchema } from '../../legacy/json-schema.js';
import { besideReference, type Unprintable } from '../unprintable.js';
import { refusedKeywords, type Vocabulary } from '../vocabulary.js';

/** How OpenAPI 3.0 says the keywords of the model. OpenAPI 3.1 says them in the same words. */
export const openapi30Vocabulary: Vocabulary = {
  $ref: 'same',
  title: 'same',
  description: 'same',
  deprecated: 'same',
  // A schema has one example.
  examples: ({ examples = [] }) => (examples.length > 0 ? { example: examples[0] } : {}),
  default: 'same',
  // A number of no format has 32 bits in generated clients, too few for an amount of money.
  type: ({ type }) => (type === 'number' ? { type, format: 'double' } : { type }),
  // A constant is an enumeration of one value.
  const: (schema) => ({ enum: [schema.const] }),
  enum: 'same',
  minLength: 'same',
  maxLength: 'same',
  pattern: 'same',
  format: 'same',
  minimum: 'same',
  maximum: 'same',
  exclusiveMinimum: 'refused',
  exclusiveMaximum: 'refused',
  multipleOf: 'same',
  items: 'same',
  prefixItems: 'refused',
  contains: 'refused',
  minContains: 'refused',
  maxContains: 'refused',
  minItems: 'same',
  maxItems: 'same',
  uniqueItems: 'same',
  unevaluatedItems: 'refused',
  properties: 'same',
  // There are no words for the name of a field, only for what stands under any other name: see additionalProperties.
  patternProperties: () => ({}),
  required: 'same',
  additionalProperties: ({ additionalProperties, patternProperties = {} }) => ({
    additionalProperties: Object.values(patternProperties)[0] ?? additionalProperties,
  }),
  unevaluatedProperties: 'refused',
  propertyNames: 'refused',
  minProperties: 'same',
  maxProperties: 'same',
  dependentRequired: 'refused',
  dependentSchemas: 'refused',
  oneOf: 'same',
  anyOf: 'same',
  allOf: 'same',
  not: 'same',
  if: 'refused',
  then: 'refused',
  else: 'refused',
};

/** What OpenAPI 3.0 cannot say, not even nearly. */
export function unprintableInOpenapi30(schema: JsonSchema): Unprintable[] {
  return [
    ...besideReference(schema),
    ...refusedKeywords(schema, openapi30Vocabulary, 'OpenAPI 3.0'),
    ...(schema.type === 'null' ? [{ keyword: 'type', because: 'OpenAPI 3.0 has no null' }] : []),
    ...(Object.keys(schema.patternProperties ?? {}).length > 1
      ? [{ keyword: 'patternProperties', because: 'OpenAPI 3.0 can say only one of several' }]
      : []),
  ];
}
