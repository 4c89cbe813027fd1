/*
 * What counts, as the design states it, independently of the code under test: a field is an own enumerable property with a
 * text as its key; `undefined` is absent; an object has no function `toJSON` and is not built in; the
 * hole of an array is a missing value; what throws when it is read has the wrong type.
 */

/** What throws when it is read. It has no JSON type: an object that accepts any other field rejects it, unlike `null`. */
const unreadable = Symbol('unreadable');

/** Deeper than this, no schema has a constraint. */
const deepest = 8;

/** Of a longer array, nothing after a missing item is read. */
const longest = 10_000;

/** The value as JSON. What JSON cannot contain is `null`, which only fields that no source lists accept. */
export function sent(value: unknown, depth = 0): unknown {
  try {
    if (typeof value === 'number') return Number.isFinite(value) ? value : null;
    if (typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value !== 'object' || value === null || depth > deepest) return null;
    return Array.isArray(value) ? sentArray(value, depth) : sentObject(value, depth);
  } catch {
    return null;
  }
}

function sentArray(array: unknown[], depth: number): unknown {
  const { length } = array;
  const members: unknown[] = [];
  for (let index = 0; index < length; index++) {
    const member = sentMember(array, index, depth);
    members.push(member ?? null);
    // One is as wrong as four thousand million.
    if (length > longest && (member === undefined || member === null || member === unreadable)) break;
  }
  return members;
}

function sentObject(object: object, depth: number): unknown {
  const isPlain = [Object.prototype, null].includes(Object.getPrototypeOf(object));
  if (isPlain ? hasOwnToJson(object) : !isInstance(object)) return null;
  const fields: Record<string, unknown> = Object.create(null);
  for (const name of Object.keys(object)) {
    const member = sentMember(object, name, depth);
    if (member !== undefined) fields[name] = member;
  }
  return fields;
}

/** Whether JSON.stringify sends another value instead. */
function hasOwnToJson(object: object): boolean {
  return Object.hasOwn(object, 'toJSON') && typeof Object(object).toJSON === 'function';
}

/** Whether an object that is not plain is an instance of a class that JSON.stringify sends with its fields. */
function isInstance(object: object): boolean {
  return !('toJSON' in object && typeof object.toJSON === 'function') && tagOf.call(object) === '[object Object]';
}

const tagOf = Object.prototype.toString;

/** Undefined where there is nothing. */
function sentMember(container: object, key: string | number, depth: number): unknown {
  try {
    const member = (container as Record<string | number, unknown>)[key];
    return member === undefined ? undefined : sent(member, depth + 1);
  } catch {
    return unreadable;
  }
}
