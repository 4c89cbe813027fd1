import { findDiscriminator } from '../../legacy/discriminator.js';
import { type JsonSchema, referredName } from '../../legacy/json-schema.js';
import { schemaPath } from './reference.js';

/** A union of named schemas says which field tells them apart, and which of them each value stands for. */
export function withDiscriminator(schema: JsonSchema, definitions: Record<string, JsonSchema>): JsonSchema {
  const discriminator = findDiscriminator(schema.oneOf ?? [], definitions);
  if (discriminator === undefined) return schema;
  const mapping: [string, string][] = [];
  for (const { value, schema: branch } of discriminator.branches) {
    const name = referredName(branch);
    // OpenAPI tells only named schemas apart.
    if (name === undefined) return schema;
    mapping.push([value, schemaPath(name)]);
  }
  const discriminated = {
    ...schema,
    discriminator: { propertyName: discriminator.field, mapping: Object.fromEntries(mapping) },
  };
  return discriminated;
}
