import type { Mutation } from '../mutations/mutation.js';

/**
 * Drops mutations that test what another one tests. Every event keeps one of each kind. The names of fields, the enum
 * values and the legal bases are tested in full in the first event that has them; a format in the first field of each
 * event that has it.
 */
export function deduplicated(mutations: readonly Mutation[]): Mutation[] {
  const kinds = new Set<string>();
  const names = new Set<string>();
  return mutations.filter((mutation) => {
    const newKind = isNew(kinds, kindOf(mutation));
    const newName = isNew(names, inFull(mutation));
    return newKind || (newName && mutation.expected.error_type !== 'INVALID_DATA_TYPE' && !isNullInUnlisted(mutation));
  });
}

/** One mutation of each kind. */
export function oneOfEachKind<Body>(mutations: readonly Mutation<Body>[]): Mutation<Body>[] {
  const kinds = new Set<string>();
  return mutations.filter((mutation) => isNew(kinds, kindOf(mutation)));
}

/** Whether JSON can represent the body: not where an array has a hole. */
export function isJson(value: unknown): boolean {
  if (Array.isArray(value)) return Array.from(value).every(isJson);
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isJson);
  return typeof value === 'number' ? Number.isFinite(value) : value !== undefined;
}

/** What the mutation does, without its event. */
export function nameOf({ id, event }: { id: string; event: string }): string {
  return id.slice(`${event}: `.length);
}

/** What is tested once: a format in each event, everything else once in all of them. */
function inFull(mutation: Mutation): string {
  const { event, expected, belongsTo } = mutation;
  const name = nameOf(mutation);
  if (expected.error_type !== 'INVALID_FORMAT') return name;
  return [event, belongsTo.sentences, name.replace(/^".*?"/, '')].join();
}

/** Mutations of one kind violate the same constraint at the same path, wrong types with the same type. */
function kindOf(mutation: Mutation<never>): string {
  const { event, expected, belongsTo } = mutation;
  const isName = expected.error_type === 'INVALID_FIELDS';
  const place = isName ? expected.path.replace(/(?:\.\w+|\["(?:[^"\\]|\\.)*"\])$/, '') : expected.path;
  const details = isName ? isNullInUnlisted(mutation) : kindOfValue(nameOf(mutation));
  return [event, place, expected.error_type, belongsTo.houseRules, belongsTo.sentences, details].join();
}

/** `boolean` of `"name": boolean true`. */
function kindOfValue(name: string): string {
  return /(?:^|^body |": |^\w+ |": \w+ )(text|boolean|integer|fraction|array|object) /.exec(name)?.[1] ?? '';
}

/** An unknown field is reported whatever its value; that is tested once. */
function isNullInUnlisted({ id }: { id: string }): boolean {
  return id.includes('unlisted ') && id.endsWith(', null');
}

function isNew(known: Set<string>, name: string): boolean {
  const before = known.size;
  return known.add(name).size > before;
}
