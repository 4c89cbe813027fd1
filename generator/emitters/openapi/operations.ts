import type { Api, Catalogue, Endpoint } from '../../catalogue/catalogue.js';
import { batchNames, exampleName, groupName, unionNames } from '../../catalogue/names.js';
import { exampleBatches } from '../../print/example-batches.js';
import type { Examples, Parameter, Paths, RequestBody } from './both-versions.js';
import { schemaReference } from './reference.js';
import { responses } from './responses.js';
import { tagName } from './tag.js';

/** The two endpoints that accept events. */
export function paths(catalogue: Catalogue): Paths {
  const { api } = catalogue;
  const event = {
    parameters: [typeParameter(catalogue)],
    requestBody: requestBody(unionNames.event, eventExamples(catalogue), api),
    responses: responses(api.event.success, api),
  };
  const batch = {
    requestBody: requestBody(batchNames.event, batchExamples(catalogue), api),
    responses: responses(api.batch.success, api),
  };
  return {
    [api.event.path]: { post: { ...heading(api.event), ...event } },
    [api.batch.path]: { post: { ...heading(api.batch), ...batch } },
  };
}

function heading({ operation, summary, description }: Endpoint) {
  return { operationId: operation, tags: [tagName], summary, description };
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

function eventExamples({ events }: Catalogue): Examples {
  return Object.fromEntries(
    events.flatMap(({ names, title, examples }) =>
      examples.map(({ name, body }) => [exampleName(names, name), { summary: `${title}: ${name}`, value: body }]),
    ),
  );
}

function batchExamples(catalogue: Catalogue): Examples {
  return Object.fromEntries(
    exampleBatches(catalogue).map(({ group, body }) => [groupName(group), { summary: group, value: body }]),
  );
}
