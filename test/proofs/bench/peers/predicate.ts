import type { JsonSchema } from '../../../../generator/legacy/json-schema.js';

/** A rule between fields as a function, as one writes it by hand where a library has no words for it. */
export function predicateOf({ properties = {}, anyOf = [] }: JsonSchema): (value: Record<string, unknown>) => boolean {
  const [[name, { pattern = '' }] = ['', {}]] = Object.entries(properties) as [[string, JsonSchema]];
  const expression = new RegExp(pattern);
  const filled = anyOf.flatMap((branch) => Object.keys(branch.properties ?? {}));
  return (value) => {
    const text = value[name];
    if (typeof text !== 'string' || !expression.test(text)) return false;
    return filled.some((other) => typeof value[other] === 'string' && value[other] !== '');
  };
}
