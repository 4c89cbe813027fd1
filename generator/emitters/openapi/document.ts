import type { oas30, oas31 } from 'openapi3-ts';
import type { Catalogue } from '../../catalogue/catalogue.js';
import { type Dialect, openapi30 as dialect30, openapi31 as dialect31 } from '../../print/json-schema.js';
import { explanation, pathsByEvent, tagsByGroup } from './by-event.js';
import { componentSchemas } from './component-schemas.js';
import { dropArrayBodies } from './drop-array-bodies.js';
import { paths } from './operations.js';
import { errorResponseName } from './reference.js';
import { response } from './responses.js';
import { securitySchemes } from './security.js';
import { tag } from './tag.js';

/** The document for OpenAPI 3.1, whose schemas are JSON Schema 2020-12. */
export function openapi31(catalogue: Catalogue): oas31.OpenAPIObject {
  return {
    openapi: '3.1.0',
    info: { ...info(catalogue), license: { name: 'MIT', identifier: 'MIT' } },
    ...parts(catalogue, dialect31),
  };
}

/** The document for viewers, with an operation for each event. */
export function openapiByEvent(catalogue: Catalogue): oas31.OpenAPIObject {
  const document = openapi31(catalogue);
  return {
    ...document,
    info: { ...document.info, description: `${document.info.description}\n\n${explanation}` },
    tags: tagsByGroup(catalogue),
    paths: pathsByEvent(catalogue),
  };
}

/** The document for tools that cannot read 3.1. */
export function openapi30(catalogue: Catalogue): oas30.OpenAPIObject {
  return {
    openapi: '3.0.3',
    info: { ...info(catalogue), license: { name: 'MIT', url: 'https://opensource.org/license/mit' } },
    ...parts(dropArrayBodies(catalogue), dialect30),
  };
}

/** Like the licence, the contact is that of the description: RD Station is responsible for the API only. */
function info({ api: { title, version, description } }: Catalogue) {
  return { title, version, description, contact: { name: 'rdsm-events' } };
}

/** The parts that have one form in both versions, but for the dialect of the schemas. */
function parts(catalogue: Catalogue, dialect: Dialect) {
  const { server, documentation, errorResponses, mediaType } = catalogue.api;
  return {
    externalDocs: { description: documentation.title, url: documentation.url },
    servers: [{ url: server }],
    tags: [tag(catalogue)],
    paths: paths(catalogue),
    components: {
      schemas: componentSchemas(catalogue, dialect),
      responses: Object.fromEntries(
        errorResponses.map((error) => [errorResponseName(error.status), response(error, mediaType)]),
      ),
      securitySchemes: securitySchemes(catalogue.api),
    },
  };
}
