import type { Catalogue } from '../legacy/catalogue.js';
import { namedSchemas } from '../legacy/named-schemas.js';
import { printJson } from '../print/json.js';
import type { Emitter } from './emitter.js';
import { type Dialect, draft07, draft2020 } from './schemas/dialect.js';
import { schemaDocument } from './schemas/document.js';
import { unprintableInDraft07 } from './schemas/draft-07.js';
import { indexModule, schemaModule } from './schemas/module.js';
import { publishedSchemas } from './schemas/published.js';
import { unprintableKeywords } from './unprintable.js';

/** JSON Schema, one file per event and two for all of them, in 2020-12 and in draft-07, as JSON and as modules. */
export const schemas: Emitter = {
  name: 'schemas',
  check: (catalogue) => unprintableKeywords(catalogue, 'schemas', unprintableInDraft07),
  emit: (catalogue) => new Map([draft2020, draft07].flatMap((dialect) => filesOf(catalogue, dialect))),
};

function filesOf(catalogue: Catalogue, dialect: Dialect): [path: string, text: string][] {
  const published = publishedSchemas(catalogue);
  const model = namedSchemas(catalogue);
  const expressed = Object.fromEntries(Object.entries(model).map(([name, schema]) => [name, dialect.express(schema)]));
  return [
    ...published.flatMap((schema): [string, string][] => {
      const document = schemaDocument(schema, dialect, { model, expressed });
      const path = `${dialect.folder}${schema.names.file}`;
      return [
        [`${path}.json`, printJson(document)],
        [`${path}.ts`, schemaModule(schema, dialect, document)],
      ];
    }),
    [`${dialect.folder}index.ts`, indexModule(published)],
  ];
}
