/** The fields of an object, by name. */
export type Fields = { readonly [name: string]: unknown };

/**
 * The fields of a plain object, or undefined when the value is none.
 *
 * A field is what JSON.stringify sends: an own enumerable property with a text as its key. What is returned holds no
 * others, so that `for (const name in fields)` sees fields only.
 *
 * An object is plain when its prototype is null or has a null prototype itself: `Object.prototype` of any realm.
 */
export function fieldsOf(value: unknown): Fields | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (!readsCopies && (prototype === Object.prototype || prototype === null)) return value as Fields;
  return prototype === null || Object.getPrototypeOf(prototype) === null ? copyOf(value as Fields) : undefined;
}

/** The fields alone, in an object that inherits nothing. */
function copyOf(object: Fields): Fields {
  const copy: Record<string, unknown> = Object.create(null);
  for (const name of Object.keys(object)) copy[name] = object[name];
  return copy;
}

/** Whether objects are read as copies of their fields, which is slower. */
let readsCopies = false;

/**
 * Whether a check holds for a value.
 *
 * `Object.prototype` is looked at once for all the objects of the value: what some other code put there, they inherit,
 * and it is none of their fields. A value that throws when read is invalid.
 */
export function holds(check: (value: unknown) => boolean, value: unknown): boolean {
  readsCopies = false;
  for (const _ in Object.prototype) readsCopies = true;
  try {
    return check(value);
  } catch {
    return false;
  }
}
