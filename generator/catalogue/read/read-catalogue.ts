import type { KeyEndpoint as KeyEndpointDefinition, Response as ResponseDefinition } from '../../../spec/api.js';
import type { Spec } from '../../../spec/index.js';
import type { Catalogue, CatalogueEvent, Endpoint, KeyEndpoint, Response } from '../catalogue.js';
import { checks } from '../checks/index.js';
import { dropFollowOnProblems, type Problem, SpecError } from '../problem.js';
import type { RefShape } from '../shape.js';
import { newContext, type ReadContext, report } from './read-context.js';
import { readEvent } from './read-event.js';
import { readShape } from './read-shape.js';

export type { Spec } from '../../../spec/index.js';

/**
 * Reads the spec and checks it.
 * @throws {SpecError} with every problem of the spec, each with its location and a fix.
 */
export function readCatalogue(spec: Spec): Catalogue {
  const { catalogue, problems } = readSpec(spec);
  if (problems.length > 0) throw new SpecError(problems);
  return catalogue;
}

/** Reads the spec, however wrong it is. With a problem, the catalogue serves only to find more. */
export function readSpec(spec: Spec): { catalogue: Catalogue; problems: Problem[] } {
  const context = newContext(spec.formats);
  const events = spec.events.map((event, index) => readEvent(event, index, spec.envelope, context));
  const { typeParameter, conversion, ...api } = spec.api;
  const catalogue: Catalogue = {
    api: {
      ...api,
      typeParameter: {
        name: typeParameter.name,
        description: typeParameter.description,
        values: events.map(({ type }) => (type.startsWith(typeParameter.upperCasePrefix) ? type : type.toLowerCase())),
      },
      event: readEndpoint(api.event, context),
      batch: readEndpoint(api.batch, context),
      ...(conversion && { conversion: readKeyEndpoint(conversion, context) }),
      errorResponses: readResponses(api.errorResponses, context),
    },
    events,
    envelope: spec.envelope,
    definitions: context.definitions,
    formats: spec.formats,
    aliases: spec.aliases,
    errors: spec.errorKinds,
    responseErrors: spec.responseErrorKinds,
    messages: spec.messages,
    translations: spec.translations,
    labels: spec.labels,
    generalRules: spec.generalRules,
    ...(spec.trafficSources && { trafficSources: spec.trafficSources }),
    ...(spec.trackingCookie && { trackingCookie: spec.trackingCookie }),
    ...(spec.fieldsApi && { fieldsApi: spec.fieldsApi }),
  };
  const found = checks.flatMap((check) => check(catalogue, spec));
  const problems = unique([...context.problems, ...dropFollowOnProblems(found, context.problems)]);
  return { catalogue, problems: problems.map((problem) => withFile(problem, events)) };
}

/** Events share schemas: a problem of one is reported once. */
function unique(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [problem.location + problem.problem, problem])).values()];
}

/** An event is in a file of its own name. */
function withFile(problem: Problem, events: readonly CatalogueEvent[]): Problem {
  const type = /^\w+/.exec(problem.location)?.[0];
  const event = events.find((other) => other.type === type);
  return event && problem.file === undefined ? { file: event.source, ...problem } : problem;
}

function readEndpoint(endpoint: Spec['api']['event'], context: ReadContext): Endpoint {
  const { success, ...facts } = endpoint;
  return { ...facts, success: readResponse(success, context) };
}

function readKeyEndpoint(endpoint: KeyEndpointDefinition, context: ReadContext): KeyEndpoint {
  return {
    ...endpoint,
    ...readEndpoint(endpoint, context),
    errorResponses: readResponses(endpoint.errorResponses, context),
  };
}

function readResponses(responses: readonly ResponseDefinition[], context: ReadContext): Response[] {
  return responses.map((response) => readResponse(response, context));
}

function readResponse(response: ResponseDefinition, context: ReadContext): Response {
  const { status, description, origin, bodies, examples } = response;
  return {
    status,
    description,
    ...(origin && { origin }),
    bodies: bodies.map((body): RefShape => {
      const shape = readShape(body, `api.${status}`, context);
      if (shape.kind === 'ref') return shape;
      report(context, `api.${status}`, 'A body of this response has no name.', 'Give it an $id in spec/responses.ts.');
      return { kind: 'ref', name: '' };
    }),
    examples: Object.entries(examples).map(([name, body]) => ({ name, body })),
  };
}
