import type { Api, Catalogue, Endpoint, KeyEndpoint } from '../../catalogue/catalogue.js';
import { batchNames, exampleName, groupName, unionNames } from '../../catalogue/names.js';
import { exampleBatches } from '../../print/example-batches.js';
import type { Examples, Operation, Parameter, Paths, RequestBody } from './both-versions.js';
import { eventTitle } from './event-title.js';
import { schemaReference } from './reference.js';
import { responses } from './responses.js';
import { keyRequired, tokenRequired } from './security.js';
import { tagName } from './tag.js';

/** The endpoints that accept events. */
export function paths(catalogue: Catalogue): Paths {
  const { api } = catalogue;
  const event = {
    ...heading(api.event, tagName),
    security: tokenRequired(api),
    parameters: [typeParameter(catalogue)],
    requestBody: requestBody(unionNames.event, eventExamples(catalogue.events), api),
    responses: responses(api.event.success, api),
  };
  return {
    [api.event.path]: { post: event },
    [api.batch.path]: { post: batch(catalogue, tagName) },
    ...(api.conversion && { [api.conversion.path]: { post: withKey(api.conversion, catalogue, tagName) } }),
  };
}

/** The operation that accepts several events. */
export function batch(catalogue: Catalogue, tag: string): Operation {
  const { api } = catalogue;
  return {
    ...heading(api.batch, tag),
    security: tokenRequired(api),
    requestBody: requestBody(batchNames.event, batchExamples(catalogue), api),
    responses: responses(api.batch.success, api),
  };
}

/** The operation that accepts one type of event, with a key in place of the token. */
export function withKey(endpoint: KeyEndpoint, { api, events }: Catalogue, tag: string): Operation {
  const accepted = events.filter(({ type }) => type === endpoint.eventType);
  const { title, url } = endpoint.source;
  return {
    ...heading(endpoint, tag),
    externalDocs: { description: title, url },
    security: keyRequired(endpoint),
    requestBody: requestBody(accepted[0]?.names.event ?? '', eventExamples(accepted), api),
    responses: responses(endpoint.success, api, endpoint.errorResponses),
  };
}

function heading({ operation, summary, description, allowsBrowsers }: Endpoint | KeyEndpoint, tag: string) {
  return {
    operationId: operation,
    tags: [tag],
    summary,
    description: `${description}\n\n${callers(allowsBrowsers)}`,
  };
}

/** Who can call an operation. */
export function callers(allowsBrowsers: boolean): string {
  return allowsBrowsers
    ? 'A page in a browser can call it (CORS).'
    : 'Only servers can call it, not browsers: no page may contain its token.';
}

/** A required body with a named schema. */
export function requestBody(schema: string, examples: Examples, { mediaType }: Api): RequestBody {
  return {
    required: true,
    content: { [mediaType]: { schema: schemaReference(schema), examples } },
  };
}

function typeParameter({ api }: Catalogue): Parameter {
  const { name, description, values } = api.typeParameter;
  return {
    name,
    in: 'query',
    description,
    required: false,
    schema: { type: 'string', enum: [...values] },
  };
}

/** The examples of events by name, each with the title of its event. */
export function eventExamples(events: Catalogue['events']): Examples {
  return Object.fromEntries(
    events.flatMap((event) =>
      event.examples.map(({ name, body }) => [
        exampleName(event.names, name),
        { summary: `${eventTitle(event)}: ${name}`, value: body },
      ]),
    ),
  );
}

function batchExamples(catalogue: Catalogue): Examples {
  return Object.fromEntries(
    exampleBatches(catalogue).map(({ group, body }) => [groupName(group), { summary: group, value: body }]),
  );
}
