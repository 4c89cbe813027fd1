import type { ApiResponse, EventOf, EventType } from '@rdsm-events/types';
import { type CatalogueEvent, catalogue, type Response } from './catalogue.js';
import { eventOfType } from './event-types.js';
import type { Fault, FaultyValue } from './faults/fault.js';
import { faultyEvents } from './faults/faulty-events.js';
import { sampleOf } from './fixtures/sample-of.js';
import { type Fields, satisfy } from './rules.js';
import type { EndpointName } from './sandbox/received-event.js';
import { bodyOf } from './shapes.js';

export type { Fault } from './faults/fault.js';
export type { EndpointName } from './sandbox/received-event.js';

/** An event that is invalid, and the error that makes it so. */
export interface RejectedExample {
  event: unknown;
  fault: Fault;
}

/** A response of the API. */
export interface ResponseExample {
  /** What it shows, such as `expiredToken`. */
  name: string;
  /** HTTP status. */
  status: number;
  headers: Record<string, string>;
  body: ApiResponse;
}

/**
 * The documented example of an event; where the documentation prints none, one that was made from its fields.
 *
 * @returns A new object each time.
 * @throws {TypeError} if there is no such type.
 */
export function exampleOf<Type extends EventType>(type: Type): EventOf<Type> {
  const { examples } = eventOfType(type);
  const example = examples.find(({ name }) => name === 'documented') ?? examples[0];
  return structuredClone(example?.body) as EventOf<Type>;
}

/**
 * A valid event with every field of its payload, each with its documented example. It has no notices, unless the event
 * itself is deprecated.
 *
 * @returns A new object each time.
 * @throws {TypeError} if there is no such type.
 */
export function fullExampleOf<Type extends EventType>(type: Type): EventOf<Type> {
  return fullExample(eventOfType(type)) as EventOf<Type>;
}

/**
 * An invalid event for each type of error that an event can have: a full example but for one fault, which is that of a field
 * where possible. New objects each time.
 */
export function rejectedExamples(): RejectedExample[] {
  const faults = catalogue.events.flatMap((event) => faultyEvents(fullExample(event), event, catalogue));
  const types = [...new Set(faults.map(({ error_type }) => error_type))];
  return types.map((type) => {
    const ofType = faults.filter(({ error_type }) => error_type === type);
    const { value, ...fault } = ofType.find(({ path }) => depthOf(path) > 1) ?? (ofType[0] as FaultyValue);
    return { event: value, fault };
  });
}

/**
 * The responses of an endpoint whose bodies are documented: to an accepted request, and the error responses. New objects
 * each time.
 *
 * @throws {TypeError} if there is no such endpoint.
 */
export function responseExamples(endpoint: EndpointName): ResponseExample[] {
  const { api } = catalogue;
  const described = { event: api.event, batch: api.batch, conversion: api.conversion }[endpoint];
  if (described === undefined) throw new TypeError('There is no such endpoint. Use event, batch or conversion.');
  const own = 'errorResponses' in described ? described.errorResponses : [];
  const shared = api.errorResponses.filter(({ status }) => own.every((response) => response.status !== status));
  return [described.success, ...own, ...shared].flatMap(examplesOf);
}

function fullExample(event: CatalogueEvent): object {
  const { rules } = event.payload;
  const payload = sampleOf(event.payload, catalogue) as Fields;
  return bodyOf(event, catalogue, rules.reduce(satisfy, payload));
}

/** How many steps a path has from the body. */
function depthOf(path: string): number {
  return path.split(/[.[]/).length - 2;
}

function examplesOf({ status, examples }: Response): ResponseExample[] {
  return examples.map(({ name, body }) => ({
    name,
    // `5XX` means all of them.
    status: Number(status.replaceAll('X', '0')),
    headers: { 'content-type': catalogue.api.mediaType },
    body: structuredClone(body) as ApiResponse,
  }));
}
