import type { Catalogue } from '../../catalogue/catalogue.js';
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
  const [, prefix] = /^\^([A-Za-z0-9_-]+)(?![A-Za-z0-9_?*{-])/.exec(pattern) ?? [];
  return hasAlternatives(pattern) ? undefined : prefix;
}

/** Whether a pattern is one of several as a whole, and not only inside of brackets. */
function hasAlternatives(pattern: string): boolean {
  let outside = pattern.replace(/\\./g, '').replace(/\[[^\]]*\]/g, '');
  while (/\([^()]*\)/.test(outside)) outside = outside.replace(/\([^()]*\)/g, '');
  return outside.includes('|');
}

/** The type of the value of a custom field. Undefined when it is neither a plain value nor a list of them. */
export function valueType({ type, items }: JsonSchema): string | undefined {
  if (type !== 'array') return type && valueTypes[type];
  const member = items && valueType(items);
  return member && `${member}[]`;
}

/**
 * An object type whose keys are template literals. An index signature over all strings would speak of the fixed fields
 * too. A value may be `undefined`, which counts as absent.
 * @param named Fields that stand beside the custom ones. TypeScript holds those whose names begin like theirs against
 * this type too, so that it lets all of them have what any of them may have.
 */
export function customFieldsType(
  patternProperties: Record<string, JsonSchema>,
  named: Record<string, JsonSchema> = {},
): string {
  const members = Object.entries(patternProperties).map(([pattern, value]) => {
    const prefix = keyPrefix(pattern) ?? '';
    const beside = Object.keys(named).filter((name) => name.startsWith(prefix));
    const types = [valueType(value), ...beside.map((name) => valueType(named[name] ?? {}) ?? 'unknown'), 'undefined'];
    return `[name: \`${prefix}\${string}\`]: ${[...new Set(types)].join(' | ')}`;
  });
  return `{ ${members.join('; ')} }`;
}

/** The fields by name of all payloads that take the custom fields of a definition. */
export function fieldsBeside(definition: string, catalogue: Catalogue): Record<string, JsonSchema> {
  const payloads = catalogue.events.map(({ payload }) => payload);
  const open = payloads.filter((payload) => customFieldsDefinition(payload, catalogue) === definition);
  return Object.assign({}, ...open.map(({ properties }) => properties));
}

/** The definition that declares the custom fields of an object. */
export function customFieldsDefinition(
  { patternProperties }: JsonSchema,
  { definitions }: Pick<Catalogue, 'definitions'>,
): string | undefined {
  if (!patternProperties) return undefined;
  const wanted = JSON.stringify(patternProperties);
  return Object.keys(definitions).find((name) => {
    const definition = definitions[name];
    return isCustomFields(definition) && JSON.stringify(definition?.patternProperties) === wanted;
  });
}

/** Whether a schema is nothing but custom fields. */
export function isCustomFields(schema: JsonSchema | undefined): boolean {
  return schema?.patternProperties !== undefined && schema.properties === undefined;
}
