import type { Catalogue } from './catalogue.js';
import type { ObjectShape } from './shape.js';

/** Other names of fields, by field: lower-case letters, separated by spaces. Under `''`: names that mean nothing. */
export type Aliases = Readonly<Record<string, string>>;

/** The name under which the aliases of an object are declared; undefined if there can be none. */
export function objectName(shape: ObjectShape, { events, definitions }: Catalogue): string | undefined {
  if (events.some(({ payload }) => payload === shape)) return 'payload';
  return Object.keys(definitions).find((name) => definitions[name] === shape);
}

/** The names that people use for these fields, or for these types; undefined if there are none. */
export function aliasesOf(
  object: string | undefined,
  fields: readonly { readonly name: string }[],
  { aliases }: Catalogue,
): Aliases | undefined {
  const names = fields.map(({ name }) => name);
  const found = new Map<string, Set<string>>();
  const add = (name: string, alias: string) =>
    found.set(name, (found.get(name) ?? new Set()).add(alias.replaceAll('_', '')));
  for (const [alias, meant] of Object.entries((object && aliases[object]) || {})) {
    if (names.includes(alias)) continue;
    const known = [meant].flat().filter((name) => names.includes(name));
    for (const name of known) add(name, alias);
    // A name that means nothing matters where the only field of which it is a part would be suggested.
    const isGuess = meant.length === 0 || (known.length === 0 && meant.includes(''));
    if (isGuess && names.filter((name) => `_${name}_`.includes(`_${alias}_`)).length === 1) add('', alias);
  }
  return found.size > 0
    ? Object.fromEntries([...found].map(([name, words]) => [name, [...words].join(' ')]))
    : undefined;
}
