import type { Problem } from '../../catalogue/problem.js';
import type { Catalogue } from '../../legacy/catalogue.js';
import { eventsWithCustomFields } from './custom-fields-file.js';

/** Says what of the catalogue has no builder. */
export function checkBuildable(catalogue: Catalogue): Problem[] {
  return [...envelopes(catalogue), ...customFields(catalogue)];
}

/** A builder is given the payload and nothing else: all other required fields of an event must be fixed. */
function envelopes({ events }: Catalogue): Problem[] {
  return events.flatMap(({ type, schema }) =>
    (schema.required ?? [])
      .filter((field) => field !== 'payload' && schema.properties?.[field]?.const === undefined)
      .map((field) => ({
        location: `${type}.${field}`,
        problem: 'The builders emitter has no value for this field.',
        fix: 'Make it a literal in spec/event.ts, or teach generator/emitters/builders to take it.',
      })),
  );
}

/** One function declares the custom fields of an account, for all events that take them. */
function customFields(catalogue: Catalogue): Problem[] {
  const [first, ...others] = eventsWithCustomFields(catalogue);
  return others
    .filter(({ definition }) => definition !== first?.definition)
    .map(({ event }) => ({
      location: `${event.type}.payload`,
      problem: `The builders emitter knows one kind of custom fields, and ${first?.event.type} has another.`,
      fix: 'Give both events the same custom fields, or teach generator/emitters/builders to tell them apart.',
    }));
}
