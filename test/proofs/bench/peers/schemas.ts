import * as modules from '../../../../generated/schemas/index.js';
import { type JsonSchema, mapSchema } from '../../../../generator/legacy/json-schema.js';

const schemas = Object.values(modules as unknown as Record<string, JsonSchema & { $id: string }>);

/** Schemas by the names under which they are referred to. */
export type Definitions = Record<string, JsonSchema>;

/**
 * Our schema of a subject. Formats are gone: the pattern beside each states the rule, and a peer need not ask twice.
 * A union says which field decides, as OpenAPI does, for the peers that heed it.
 */
export function schemaOf(subject: string): JsonSchema & { $defs: Definitions } {
  const found = schemas.find(({ $id }) => $id.endsWith(`/${subject}.json`));
  if (found === undefined) throw new Error(`There is no schema ${subject}.`);
  const { $defs = {}, ...schema } = found as JsonSchema & { $defs?: Definitions };
  const definitions = Object.entries($defs).map(([name, definition]) => [name, mapSchema(definition, withoutFormat)]);
  return { ...mapSchema(schema, withoutFormat), $defs: Object.fromEntries(definitions) };
}

function withoutFormat({ format: _, ...schema }: JsonSchema): JsonSchema {
  return schema;
}
