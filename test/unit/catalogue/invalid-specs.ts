import type { TSchema } from '@sinclair/typebox';
import { SpecError } from '../../../generator/catalogue/problem.js';
import { generate } from '../../../generator/generate.js';
import { readCatalogue } from '../../../generator/legacy/read-catalogue.js';
import type { EventDefinition } from '../../../spec/define.js';
import type { Spec } from '../../../spec/index.js';
import { tinySpec } from '../../golden/tiny-spec.js';

const [greeting, farewell] = tinySpec.events as [EventDefinition, EventDefinition];

/** The tiny spec with something else in place of parts of its second event, FAREWELL_SAID. */
export function withEvent(change: Partial<EventDefinition>): Spec {
  return { ...tinySpec, events: [greeting, { ...farewell, ...change }] };
}

/** The tiny spec with one event more, a copy of its second under another type. */
export function withMore(type: string, change: Partial<EventDefinition> = {}): Spec {
  return { ...tinySpec, events: [...tinySpec.events, { ...farewell, type, ...change }] };
}

/** The tiny spec with more fields in FAREWELL_SAID, none of them required. */
export function withFields(fields: Record<string, TSchema>): Spec {
  const { payload } = farewell;
  return withEvent({ payload: { ...payload, properties: { ...payload.properties, ...fields } } });
}

/** The tiny spec with a field `odd` in FAREWELL_SAID. */
export function withOdd(schema: TSchema): Spec {
  return withFields({ odd: { description: 'An odd field.', ...schema } });
}

/** The messages of the problems of a spec, as the catalogue finds them. */
export function problemsOf(spec: Spec): string[] {
  try {
    readCatalogue(spec);
    return [];
  } catch (error) {
    return messagesOf(error);
  }
}

/** The messages of the problems of a spec, as `npm run generate` prints them: of the catalogue and of the emitters. */
export async function allProblemsOf(spec: Spec): Promise<string[]> {
  return generate(spec).then(() => [], messagesOf);
}

function messagesOf(error: unknown): string[] {
  if (!(error instanceof SpecError)) throw error;
  return error.message.split('\n');
}
