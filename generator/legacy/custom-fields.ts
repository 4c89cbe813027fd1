import type { Catalogue } from './catalogue.js';
import type { JsonSchema } from './json-schema.js';

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
