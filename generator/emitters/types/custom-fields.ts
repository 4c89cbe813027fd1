import type { Catalogue } from '../../legacy/catalogue.js';
import { customFieldsDefinition, keyPrefix } from '../../legacy/custom-fields.js';
import type { JsonSchema, JsonType } from '../../legacy/json-schema.js';

const valueTypes: Partial<Record<JsonType, string>> = {
  string: 'string',
  number: 'number',
  integer: 'number',
  boolean: 'boolean',
};

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
