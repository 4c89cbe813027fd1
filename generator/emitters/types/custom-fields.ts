import { keyPrefix } from '../../catalogue/custom-fields.js';
import type { JsonSchema, JsonType } from '../../catalogue/json-schema.js';

const valueTypes: Partial<Record<JsonType, string>> = {
  string: 'string',
  number: 'number',
  integer: 'number',
  boolean: 'boolean',
};

/** The type of the value of a custom field. Undefined when it is no plain value. */
export function valueType({ type }: JsonSchema): string | undefined {
  return type && valueTypes[type];
}

/**
 * An object type whose keys are template literals. An index signature over all strings would speak of the fixed fields
 * too. A value may be `undefined`, which counts as absent.
 */
export function customFieldsType(patternProperties: Record<string, JsonSchema>): string {
  const members = Object.entries(patternProperties).map(
    ([pattern, value]) => `[name: \`${keyPrefix(pattern)}\${string}\`]: ${valueType(value)} | undefined`,
  );
  return `{ ${members.join('; ')} }`;
}
