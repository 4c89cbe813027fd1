import { type TProperties, type TSchema, Type } from '@sinclair/typebox';
import { SpecError } from '../../../generator/catalogue/problem.js';
import { readCatalogue } from '../../../generator/catalogue/read/read-catalogue.js';
import { type EventDefinition, type ObjectDeclaration, type ObjectOptions, Payload } from '../../../spec/define.js';
import type { Spec } from '../../../spec/index.js';
import { tinySpec } from '../../golden/tiny-spec.js';

const [greeting, farewell] = tinySpec.events as [EventDefinition, EventDefinition];

/** The tiny spec with something else in place of parts of its second event, FAREWELL_SAID. */
export function withEvent(change: Partial<EventDefinition>): Spec {
  return { ...tinySpec, events: [greeting, { ...farewell, ...change }] };
}

/** The tiny spec with one more event, a copy of its second with another type. */
export function withMore(type: string, change: Partial<EventDefinition> = {}): Spec {
  return { ...tinySpec, events: [...tinySpec.events, { ...farewell, type, ...change }] };
}

/** The tiny spec with more fields and other options in the payload of FAREWELL_SAID. */
export function withFields(fields: TProperties, options: ObjectOptions = {}): Spec {
  const { properties } = (farewell.payload.declaration as ObjectDeclaration).fields;
  return withEvent({ payload: Payload({ ...properties, ...fields }, options) });
}

/** The tiny spec with an optional field `odd` in FAREWELL_SAID. */
export function withOdd(schema: object): Spec {
  const described = { description: 'An odd field.', ...schema };
  return withFields({ odd: Type.Optional(described as unknown as TSchema) });
}

/** The problems of a spec, as `npm run generate` prints them: a line each. */
export function problemsOf(spec: Spec): string[] {
  try {
    readCatalogue(spec);
    return [];
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    return error.message.split('\n');
  }
}
