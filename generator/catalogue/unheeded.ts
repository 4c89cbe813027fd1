import { keywordOrder } from './json-schema.js';

/** The keywords that TypeBox checks, by type. */
const ofType: Record<string, readonly string[]> = {
  string: ['minLength', 'maxLength', 'format', 'pattern'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  integer: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  array: ['items', 'contains', 'minContains', 'maxContains', 'minItems', 'maxItems', 'uniqueItems'],
  object: ['properties', 'required', 'additionalProperties', 'minProperties', 'maxProperties'],
};

/** The keywords that forbid nothing by themselves. */
const remarks: readonly string[] = ['$ref', 'title', 'description', 'deprecated', 'type', 'default', 'examples'];

const rules: ReadonlySet<string> = new Set(keywordOrder.filter((keyword) => !remarks.includes(keyword)));

/**
 * The keywords of a schema, as TypeBox writes it, that TypeBox carries along but does not check. They would hold in
 * what is generated, and not in the spec.
 */
export function unheededKeywords(written: object): string[] {
  const heeded = heededKeywords(written);
  return Object.keys(written).filter((keyword) => rules.has(keyword) && !heeded.includes(keyword));
}

function heededKeywords(written: { type?: string; patternProperties?: unknown }): readonly string[] {
  if ('allOf' in written) return ['allOf', 'unevaluatedProperties'];
  if ('const' in written) return ['const'];
  if (written.type === undefined) return 'anyOf' in written ? ['anyOf'] : ['not'];
  // A record and an object with named fields are two things to TypeBox.
  if ('patternProperties' in written && !('properties' in written)) {
    return ['patternProperties', 'additionalProperties', 'minProperties', 'maxProperties'];
  }
  return ofType[written.type] ?? [];
}
