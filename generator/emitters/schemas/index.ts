import type { Catalogue } from '../../catalogue/catalogue.js';
import { namedShapes } from '../../catalogue/named-shapes.js';
import { printJson } from '../../print/json.js';
import type { Emitter } from '../emitter.js';
import { type SchemaFiles, schemaFiles } from './dialect.js';
import { schemaDocument } from './document.js';
import { indexModule, schemaModule } from './module.js';
import { publishedSchemas } from './published.js';

/** JSON Schema, one file per event and two for all of them, in 2020-12 and in draft-07, as JSON and as modules. */
export const schemas: Emitter = {
  name: 'schemas',
  emit: (catalogue) => new Map(schemaFiles.flatMap((dialect) => filesOf(catalogue, dialect))),
};

function filesOf(catalogue: Catalogue, dialect: SchemaFiles): [path: string, text: string][] {
  const published = publishedSchemas(catalogue);
  const named = namedShapes(catalogue);
  return [
    ...published.flatMap((schema): [string, string][] => {
      const document = schemaDocument(schema, dialect, named, catalogue);
      const path = `${dialect.folder}${schema.names.file}`;
      return [
        [`${path}.json`, printJson(document)],
        [`${path}.ts`, schemaModule(schema, dialect, document)],
      ];
    }),
    [`${dialect.folder}index.ts`, indexModule(published, dialect)],
  ];
}
