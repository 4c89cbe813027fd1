import type { JsonSchema } from '../../legacy/json-schema.js';

/** One object that takes what any of several takes. */
export function mergeBranches(objects: JsonSchema[]): JsonSchema {
  const names = [...new Set(objects.flatMap(({ properties }) => Object.keys(properties ?? {})))];
  const properties = names.map((name) => {
    const variants = objects.flatMap(({ properties: fields }) => fields?.[name] ?? []);
    const options = variants.flatMap((variant) => variant.enum ?? (variant.const === undefined ? [] : [variant.const]));
    const [first = {}] = variants;
    return [name, options.length > 0 ? { type: first.type, enum: [...new Set(options)] } : first];
  });
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    required: names.filter((name) => objects.every(({ required }) => required?.includes(name))),
    additionalProperties: false,
  };
}
