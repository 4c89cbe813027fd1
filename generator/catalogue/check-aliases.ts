import type { Catalogue } from './catalogue.js';
import type { Problem } from './problem.js';

/** An alias stands for a field that exists, and is none itself. */
export function checkAliases({ aliases, events }: Catalogue): Problem[] {
  const fields = new Set(events.flatMap(({ payload }) => Object.keys(payload.properties ?? {})));
  return Object.entries(aliases).flatMap(([alias, field]) => [
    ...(fields.has(field)
      ? []
      : [
          {
            place: `aliases.${alias}`,
            problem: `No event has a field "${field}".`,
            wayOut: 'Correct the name in spec/aliases.ts.',
          },
        ]),
    ...(fields.has(alias)
      ? [
          {
            place: `aliases.${alias}`,
            problem: 'An event has a field of this name.',
            wayOut: 'Remove it from spec/aliases.ts.',
          },
        ]
      : []),
  ]);
}
