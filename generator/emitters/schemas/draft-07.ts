import type { JsonSchema } from '../../legacy/json-schema.js';
import { besideReference, type Unprintable } from '../unprintable.js';
import { refusedKeywords, type Vocabulary } from '../vocabulary.js';

/** How draft-07 says the keywords of the model. */
export const draft07Vocabulary: Vocabulary = {
  $ref: 'same',
  title: 'same',
  description: 'same',
  // The mark came with 2019-09. It changes no verdict, and the description says the same.
  deprecated: () => ({}),
  examples: 'same',
  default: 'same',
  type: 'same',
  const: 'same',
  enum: 'same',
  minLength: 'same',
  maxLength: 'same',
  pattern: 'same',
  format: 'same',
  minimum: 'same',
  maximum: 'same',
  exclusiveMinimum: 'same',
  exclusiveMaximum: 'same',
  multipleOf: 'same',
  items: 'same',
  prefixItems: 'refused',
  contains: 'same',
  minContains: 'refused',
  maxContains: 'refused',
  minItems: 'same',
  maxItems: 'same',
  uniqueItems: 'same',
  unevaluatedItems: 'refused',
  properties: 'same',
  patternProperties: 'same',
  required: 'same',
  additionalProperties: 'same',
  unevaluatedProperties: 'refused',
  propertyNames: 'same',
  minProperties: 'same',
  maxProperties: 'same',
  dependentRequired: 'refused',
  dependentSchemas: 'refused',
  oneOf: 'same',
  anyOf: 'same',
  allOf: 'same',
  not: 'same',
  if: 'same',
  then: 'same',
  else: 'same',
};

/** What draft-07 cannot say. */
export function unprintableInDraft07(schema: JsonSchema): Unprintable[] {
  return [...besideReference(schema), ...refusedKeywords(schema, draft07Vocabulary, 'draft-07')];
}
