import type { Catalogue } from '../../legacy/catalogue.js';
import { type JsonSchema, referredName } from '../../legacy/json-schema.js';

/** The schema itself, or the definition or payload that it refers to. */
export function referredSchema(schema: JsonSchema, { definitions, events }: Catalogue): JsonSchema {
  const name = referredName(schema);
  if (name === undefined) return schema;
  return definitions[name] ?? events.find(({ names }) => names.payload === name)?.payload ?? {};
}
