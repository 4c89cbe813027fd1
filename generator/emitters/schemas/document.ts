import type { Catalogue } from '../../catalogue/catalogue.js';
import { ref } from '../../catalogue/named-shapes.js';
import { schemaId } from '../../catalogue/names.js';
import type { ResolvedShape } from '../../catalogue/shape.js';
import { referencedNames, resolve } from '../../catalogue/walk.js';
import { generatedNotice } from '../../print/header.js';
import { JsonSchemaPrinter } from '../../print/json-schema.js';
import type { SchemaFiles } from './dialect.js';
import type { Published } from './published.js';

/** A schema that can be read on its own: it contains every definition that it refers to. */
export function schemaDocument(
  { names, source, examples }: Published,
  { dialect, folder, $schema, definitions }: SchemaFiles,
  named: Readonly<Record<string, ResolvedShape>>,
  catalogue: Catalogue,
): Record<string, unknown> {
  const printer = new JsonSchemaPrinter(dialect, catalogue);
  const shape = resolve(ref(names.event), named);
  return {
    $schema,
    $id: schemaId(names.file, folder),
    $comment: generatedNotice(source),
    ...printer.print(shape),
    examples,
    [definitions]: Object.fromEntries(
      referencedNames(shape, named).map((name) => [name, printer.print(resolve(ref(name), named))]),
    ),
  };
}
