import { schemaId } from '../../catalogue/names.js';
import { type JsonSchema, referencedNames } from '../../legacy/json-schema.js';
import { generatedNotice } from '../../print/header.js';
import type { Dialect } from './dialect.js';
import type { Published } from './published.js';

/** All named schemas: as the catalogue has them, and in the words of a dialect. */
export interface NamedSchemas {
  model: Record<string, JsonSchema>;
  expressed: Record<string, JsonSchema>;
}

/** A schema that can be read on its own: it brings along every definition that it refers to. */
export function schemaDocument(
  { names, source, examples }: Published,
  dialect: Dialect,
  { model, expressed }: NamedSchemas,
): Record<string, unknown> {
  const referred = referencedNames(model[names.event] ?? {}, model);
  return {
    $schema: dialect.$schema,
    $id: schemaId(names.file, dialect.folder),
    $comment: generatedNotice(source),
    ...expressed[names.event],
    examples,
    [dialect.definitions]: Object.fromEntries(referred.map((name) => [name, expressed[name]])),
  };
}
