import type { Catalogue } from '../../legacy/catalogue.js';
import { type JsonSchema, referencedNames } from '../../legacy/json-schema.js';
import { type Change, change, forBoth, forReaders, forSenders, noticed } from '../change.js';
import { compareSchemas } from './compare-schemas.js';
import type { Definitions } from './difference.js';

/** The changes of the schemas that have a name, each told once and not in all that refers to it. */
export function compareDefinitions(before: Catalogue, after: Catalogue, definitions: Definitions): Change[] {
  const sent = names(before, after, sentSchemas);
  const answered = names(before, after, answeredSchemas);
  const all = new Set([...Object.keys(after.definitions), ...Object.keys(before.definitions)]);
  return [...all].flatMap((name) => {
    const [old, next] = [before.definitions[name], after.definitions[name]];
    if (next === undefined) return [change('breaking', 'names', name, 'The name is gone, and with it the type.')];
    if (old === undefined) return [change('additive', 'names', name, 'A new name of a type.')];
    const differences = compareSchemas(old, next, name, definitions);
    if (sent.has(name)) return differences.map(answered.has(name) ? forBoth : forSenders).map(noticed);
    if (answered.has(name)) return differences.map(forReaders).map(noticed);
    // Nothing refers to it: what it takes is told where it is part of an event.
    return differences.map((difference) => ({
      ...forSenders(difference),
      class: 'documentation' as const,
      subject: 'words' as const,
    }));
  });
}

/** The definitions on which events depend, and those on which answers depend. */
function names(before: Catalogue, after: Catalogue, schemasOf: (catalogue: Catalogue) => JsonSchema[]): Set<string> {
  return new Set(
    [before, after].flatMap((catalogue) =>
      schemasOf(catalogue).flatMap((schema) => referencedNames(schema, catalogue.definitions)),
    ),
  );
}

function sentSchemas({ events }: Catalogue): JsonSchema[] {
  return events.map(({ payload }) => payload);
}

function answeredSchemas({ api }: Catalogue): JsonSchema[] {
  return [api.event.success, api.batch.success, ...api.failures].flatMap(({ bodies }) => bodies);
}

/** The events that use a definition. */
export function usersOf(name: string, { events, definitions }: Catalogue): string[] {
  return events.filter(({ payload }) => referencedNames(payload, definitions).includes(name)).map(({ type }) => type);
}
