import type { Check } from './check.js';

/** An alias maps to an existing field and is not itself a field. */
export const checkAliases: Check = ({ aliases, events }) => {
  const fields = new Set(events.flatMap(({ payload }) => payload.fields.map(({ name }) => name)));
  return Object.entries(aliases).flatMap(([alias, field]) => [
    ...(fields.has(field)
      ? []
      : [
          {
            location: `aliases.${alias}`,
            problem: `No event has a field "${field}".`,
            fix: 'Correct the name in spec/aliases.ts.',
          },
        ]),
    ...(fields.has(alias)
      ? [
          {
            location: `aliases.${alias}`,
            problem: 'An event has a field of this name.',
            fix: 'Remove it from spec/aliases.ts.',
          },
        ]
      : []),
  ]);
};
