import type { JsonSchema } from '../../legacy/json-schema.js';

/**
 * What becomes of each keyword of the model in a type.
 * - stated: the type says it.
 * - told: the doc comment says it.
 * - wider: TypeScript has no words for it; the type is then wider than the rule, and never narrower.
 * - apart: has a printer of its own.
 * - refused: see check-declarable.ts.
 */
export const keywordTreatment: Record<keyof JsonSchema, 'stated' | 'told' | 'wider' | 'apart' | 'refused'> = {
  $ref: 'apart',
  title: 'apart',
  description: 'told',
  deprecated: 'told',
  examples: 'told',
  default: 'told',
  type: 'stated',
  const: 'stated',
  enum: 'stated',
  minLength: 'wider',
  maxLength: 'wider',
  pattern: 'wider',
  format: 'wider',
  minimum: 'wider',
  maximum: 'wider',
  exclusiveMinimum: 'wider',
  exclusiveMaximum: 'wider',
  multipleOf: 'wider',
  items: 'stated',
  prefixItems: 'refused',
  contains: 'wider',
  minContains: 'wider',
  maxContains: 'wider',
  minItems: 'wider',
  maxItems: 'wider',
  uniqueItems: 'wider',
  unevaluatedItems: 'wider',
  properties: 'stated',
  patternProperties: 'apart',
  required: 'stated',
  additionalProperties: 'stated',
  unevaluatedProperties: 'wider',
  propertyNames: 'wider',
  minProperties: 'wider',
  maxProperties: 'wider',
  dependentRequired: 'wider',
  dependentSchemas: 'wider',
  oneOf: 'stated',
  anyOf: 'stated',
  allOf: 'stated',
  not: 'wider',
  if: 'wider',
  then: 'wider',
  else: 'wider',
};
