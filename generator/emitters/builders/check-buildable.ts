import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Problem } from '../../catalogue/problem.js';

/** A builder is given the payload and nothing else: all other required fields of an event must be fixed. */
export function checkBuildable({ events }: Catalogue): Problem[] {
  return events.flatMap(({ type, schema }) =>
    (schema.required ?? [])
      .filter((field) => field !== 'payload' && schema.properties?.[field]?.const === undefined)
      .map((field) => ({
        place: `${type}.${field}`,
        problem: 'The builders emitter has no value for this field.',
        wayOut: 'Make it a literal in spec/event.ts, or teach generator/emitters/builders to take it.',
      })),
  );
}
