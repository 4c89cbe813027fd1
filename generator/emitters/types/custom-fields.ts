import type { JsonSchema, JsonType } from '../../catalogue/json-schema.js';

const valueTypes: Partial<Record<JsonType, string>> = {
  string: 'string',
  number: 'number',
  integer: 'number',
  boolean: 'boolean',
};

/** The literal text with which every key begins: `^cf_[^…]+$` gives `cf_`. Undefined when there is none. */
export function keyPrefix(pattern: string): string | undefined {
  // Alternatives may begin in another way, and a quantifier after a letter speaks of that letter: no prefix is sure.
  const [, prefix] = /^\^([A-Za-z0-9_-]+)(?![A-Za-z0-9_?*{-])[^|]*$/.exec(pattern) ?? [];
  return prefix;
}

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
