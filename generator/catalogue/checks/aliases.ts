import type { Catalogue } from '../catalogue.js';
import type { Problem } from '../problem.js';
import type { Check } from './check.js';

/** An alias means something that exists, and is spelt so that it can be found. */
export const checkAliases: Check = (catalogue) =>
  Object.entries(catalogue.aliases).flatMap(([object, aliases = {}]) => {
    const names = namesIn(object, catalogue);
    return names === undefined
      ? [problem(`aliases.${object}`, `There is no definition "${object}".`, 'Correct the name of the object')]
      : Object.entries(aliases).flatMap(([alias, meant]) => [
          ...[meant]
            .flat()
            .filter((name) => name !== '' && !names.has(name))
            .map((name) => problem(`aliases.${object}.${alias}`, `There is no "${name}".`, 'Correct the name')),
          ...(/^[a-z0-9]+(_[a-z0-9]+)*$/.test(alias)
            ? []
            : [problem(`aliases.${object}.${alias}`, 'Invalid alias.', 'Write lower-case letters, digits and "_"')]),
        ]);
  });

/** What an alias in this object may mean; undefined if there is no such object. */
function namesIn(object: string, { events, envelope, definitions }: Catalogue): Set<string> | undefined {
  if (object === 'envelope') return new Set(envelope.fields.map(({ name }) => name));
  if (object === 'types') return new Set(events.map(({ type }) => type));
  if (object === 'payload' || object === 'form')
    return new Set(events.flatMap(({ payload }) => payload.fields.map(({ name }) => name)));
  if (object === 'customFields') return new Set();
  const shape = Object.hasOwn(definitions, object) ? definitions[object] : undefined;
  return shape?.kind === 'object' ? new Set(shape.fields.map(({ name }) => name)) : undefined;
}

function problem(location: string, text: string, fix: string): Problem {
  return { location, problem: text, fix: `${fix} in spec/aliases.ts.` };
}
