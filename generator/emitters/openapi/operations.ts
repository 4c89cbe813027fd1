import type { Api, Catalogue, Endpoint, KeyEndpoint } from '../../catalogue/catalogue.js';
import { batchNames, exampleName, groupName, unionNames } from '../../catalogue/names.js';
import { exampleBatches } from '../../print/example-batches.js';
import type { Examples, Parameter, Paths, RequestBody } from './both-versions.js';
import { eventTitle } from './event-title.js';
import { schemaReference } from './reference.js';
import { responses } from './responses.js';
import { keyRequired, tokenRequired } from './security.js';
import { tagName } from './tag.js';

/** The endpoints that accept events. */
export function paths(catalogue: Catalogue): Paths {
  const { api } = catalogue;
  const event = {
    security: tokenRequired(api),
    parameters: [typeParameter(catalogue)],
    requestBody: requestBody(unionNames.event, eventExamples(catalogue.events), api),
    responses: responses(api.event.success, api),
  };
  const batch = {
    security: tokenRequired(api),
    requestBody: requestBody(batchNames.event, batchExamples(catalogue), api),
    responses: responses(api.batch.success, api),
  };
  return {
    [api.event.path]: { post: { ...heading(api.event), ...event } },
    [api.batch.path]: { post: { ...heading(api.batch), ...batch } },
    ...(api.conversion && { [api.conversion.path]: { post: withKey(api.conversion, catalogue) } }),
  };
}

/** The operation that accepts one type of event, with a key in place of the token. */
function withKey(endpoint: KeyEndpoint, { api, events }: Catalogue) {
  const accepted = events.filter(({ type }) => type === endpoint.eventType);
  const { title, url } = endpoint.source;
  return {
    ...heading(endpoint),
    externalDocs: { description: title, url },
    security: keyRequired(endpoint),
    requestBody: requestBody(accepted[0]?.names.event ?? '', eventExamples(accepted), api),
    responses: responses(endpoint.success, api, endpoint.errorResponses),
  };
}

function heading({ operation, summary, description, allowsBrowsers }: Endpoint | KeyEndpoint) {
  const callers = allowsBrowsers
    ? 'A page in a browser can call it (CORS).'
    : 'Only servers can call it, not browsers: no page may contain its token.';
  return { operationId: operation, tags: [tagName], summary, description: `${description}\n\n${callers}` };
}

function requestBody(schema: string, examples: Examples, { mediaType }: Api): RequestBody {
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

function eventExamples(events: Catalogue['events']): Examples {
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
