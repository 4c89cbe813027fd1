import type { oas30, oas31 } from 'openapi3-ts';
import type { Catalogue } from '../../legacy/catalogue.js';
import type { JsonSchema } from '../../legacy/json-schema.js';
import { reword } from '../vocabulary.js';
import { answer } from './answers.js';
import type { SecurityScheme } from './both-versions.js';
import { componentSchemas } from './component-schemas.js';
import { paths } from './operations.js';
import { failureName } from './reference.js';
import { tag } from './tag.js';
import { openapi30Vocabulary } from './vocabulary-3.0.js';
import { withoutLists } from './without-lists.js';

/** The document for OpenAPI 3.1, whose schemas are JSON Schema 2020-12. */
export function openapi31(catalogue: Catalogue): oas31.OpenAPIObject & { jsonSchemaDialect: string } {
  return {
    openapi: '3.1.0',
    info: { ...info(catalogue), license: { name: 'MIT', identifier: 'MIT' } },
    // Without it, some tools read another dialect, or validate nothing.
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    ...parts(catalogue),
    components: { schemas: in31(componentSchemas(catalogue)), ...sharedComponents(catalogue) },
  };
}

/** The document for tools that cannot read 3.1. */
export function openapi30(complete: Catalogue): oas30.OpenAPIObject {
  const catalogue = withoutLists(complete);
  return {
    openapi: '3.0.3',
    info: { ...info(catalogue), license: { name: 'MIT', url: 'https://opensource.org/license/mit' } },
    ...parts(catalogue),
    components: { schemas: in30(componentSchemas(catalogue)), ...sharedComponents(catalogue) },
  };
}

type Schemas<SchemaObject> = Record<string, SchemaObject>;

/** OpenAPI 3.1 says everything in the words of the model. */
function in31(schemas: Schemas<JsonSchema>): Schemas<oas31.SchemaObject> {
  return schemas as Schemas<oas31.SchemaObject>;
}

function in30(schemas: Schemas<JsonSchema>): Schemas<oas30.SchemaObject> {
  const reworded = Object.entries(schemas).map(([name, schema]) => [name, reword(schema, openapi30Vocabulary)]);
  return Object.fromEntries(reworded);
}

/** Like the licence, the contact is that of the description: RD Station answers for the API only. */
function info({ api: { title, version, description } }: Catalogue) {
  return { title, version, description, contact: { name: 'rdsm-events' } };
}

function parts(catalogue: Catalogue) {
  const { server, documentation, authorization } = catalogue.api;
  return {
    externalDocs: { description: documentation.title, url: documentation.url },
    servers: [{ url: server }],
    security: [{ [authorization.name]: [] }],
    tags: [tag(catalogue)],
    paths: paths(catalogue),
  };
}

function sharedComponents({ api: { authorization, failures, mediaType } }: Catalogue) {
  const { name, scheme, description } = authorization;
  const sender: SecurityScheme = { type: 'http', scheme, description };
  return {
    responses: Object.fromEntries(failures.map((failure) => [failureName(failure.status), answer(failure, mediaType)])),
    securitySchemes: { [name]: sender },
  };
}
