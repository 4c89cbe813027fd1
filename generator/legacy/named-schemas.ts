import { batchNames, unionNames } from '../catalogue/names.js';
import type { Catalogue } from './catalogue.js';
import { type JsonSchema, referenceTo } from './json-schema.js';

/** Every schema that has a name: the union, the batch, events, payloads and definitions, each under its type's name. */
export function namedSchemas({ events, definitions }: Catalogue): Record<string, JsonSchema> {
  return {
    [unionNames.event]: {
      title: 'Event',
      description: 'Any of the events.',
      oneOf: events.map(({ names }) => referenceTo(names.event)),
    },
    [batchNames.event]: {
      title: 'Batch of events',
      description: 'Any number of events, sent in one request.',
      type: 'array',
      items: referenceTo(unionNames.event),
    },
    ...Object.fromEntries(
      events.flatMap(({ names, schema, payload }) => [
        [names.event, schema],
        [names.payload, payload],
      ]),
    ),
    ...definitions,
  };
}
