/** The keywords that TypeBox checks, by type. */
const ofType: Record<string, readonly string[]> = {
  string: ['minLength', 'maxLength', 'format', 'pattern'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  integer: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  array: ['items', 'minItems', 'maxItems', 'uniqueItems'],
  object: ['properties', 'required', 'additionalProperties', 'minProperties', 'maxProperties'],
};

/** The keywords of the model that forbid something. */
const rules = new Set([...Object.values(ofType).flat(), 'const', 'enum', 'prefixItems', 'patternProperties']);
for (const keyword of ['oneOf', 'anyOf', 'not']) rules.add(keyword);

/**
 * The keywords of a schema, as TypeBox writes it, that TypeBox carries along but does not check. They would hold in
 * what is generated, and not in the spec.
 */
export function unheededKeywords(written: object): string[] {
  const heeded = heededKeywords(written);
  return Object.keys(written).filter((keyword) => rules.has(keyword) && !heeded.includes(keyword));
}

function heededKeywords(written: { type?: string; allOf?: unknown; patternProperties?: unknown }): readonly string[] {
  if (written.allOf) return [];
  if ('const' in written) return ['const'];
  if (written.type === undefined) return 'anyOf' in written ? ['anyOf'] : ['not'];
  // A record and an object with named fields are two things to TypeBox.
  if (written.patternProperties && !('properties' in written)) {
    return ['patternProperties', 'additionalProperties', 'minProperties', 'maxProperties'];
  }
  return ofType[written.type] ?? [];
}
