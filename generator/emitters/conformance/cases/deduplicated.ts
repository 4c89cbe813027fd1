import type { ExpectedNotice } from '../checker/notices-checker.js';
import type { EventBody } from '../mutations/event-body.js';
import type { Mutation } from '../mutations/mutation.js';

type Placed = Mutation['expected'] | ExpectedNotice;

/**
 * Drops mutations that test what another one tests. Every event keeps one of each kind. The names of fields, the enum
 * values and the legal bases are tested in full in the first event that has them; a format in the first field of each
 * event that has it.
 */
export function deduplicated<Expected extends Placed>(
  mutations: readonly Mutation<EventBody, Expected>[],
): Mutation<EventBody, Expected>[] {
  const kinds = new Set<string>();
  const names = new Set<string>();
  return mutations.filter((mutation) => {
    const newKind = isNew(kinds, kindOf(mutation));
    const newName = isNew(names, inFull(mutation));
    return newKind || (newName && typeOf(mutation.expected) !== 'INVALID_DATA_TYPE' && !isNullInUnlisted(mutation));
  });
}

/** One mutation of each kind. */
export function oneOfEachKind<Body, Expected extends Placed>(
  mutations: readonly Mutation<Body, Expected>[],
): Mutation<Body, Expected>[] {
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
function inFull(mutation: Mutation<never, Placed>): string {
  const { event, expected, belongsTo } = mutation;
  const name = nameOf(mutation);
  if (typeOf(expected) !== 'INVALID_FORMAT') return name;
  return [event, belongsTo.sentences, name.replace(/^".*?"/, '')].join();
}

/** Mutations of one kind violate the same constraint at the same path, wrong types with the same type. */
function kindOf(mutation: Mutation<never, Placed>): string {
  const { event, expected, belongsTo } = mutation;
  const type = typeOf(expected);
  const isName = type === 'INVALID_FIELDS' || type === 'UNLISTED';
  const place = isName ? expected.path.replace(/(?:\.\w+|\["(?:[^"\\]|\\.)*"\])$/, '') : expected.path;
  const details = isName ? isNullInUnlisted(mutation) : kindOfValue(nameOf(mutation));
  return [event, place, type, belongsTo.houseRules, belongsTo.sentences, details].join();
}

/** `boolean` of `"name": boolean true`. */
function kindOfValue(name: string): string {
  return /(?:^|^body |": |^\w+ |": \w+ )(text|boolean|integer|fraction|array|object) /.exec(name)?.[1] ?? '';
}

/** An unknown field is reported whatever its value; that is tested once. */
function isNullInUnlisted({ id }: { id: string }): boolean {
  return id.includes('unlisted ') && id.endsWith(', null');
}

/** The type of an error or of a notice. */
export function typeOf(expected: Placed): string {
  return 'error_type' in expected ? expected.error_type : expected.notice_type;
}

function isNew(known: Set<string>, name: string): boolean {
  const before = known.size;
  return known.add(name).size > before;
}
