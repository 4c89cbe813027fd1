/** The fields of an object, by name. */
export type Fields = { readonly [name: string]: unknown };

/**
 * Whether JSON.stringify sends a value as an object with its own fields: a plain object of any realm, or an instance of a
 * class, without `toJSON`. Built-in objects (Date, Map, boxed primitives …), arrays and functions have another tag.
 */
export function isObject(value: unknown): value is Fields {
  // One that other code adds to Object.prototype is no property of the value.
  if (isPlain(value)) return !Object.hasOwn(value, 'toJSON') || typeof value.toJSON !== 'function';
  return Object.prototype.toString.call(value) === '[object Object]' && typeof (value as Fields).toJSON !== 'function';
}

/** The usual case, known without looking at a tag. */
function isPlain(value: unknown): value is Fields {
  if (typeof value !== 'object' || !value || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return !prototype || prototype === Object.prototype;
}

/**
 * The fields of an object, or undefined for any other value.
 *
 * A field is what JSON.stringify sends: an own enumerable property with a string key. The returned object has no other
 * properties, so that `for (const name in fields)` visits fields only. The `toJSON` of a plain object is one of them: it
 * is rejected where it is visited, which costs nothing for other objects.
 */
export function fieldsOf(value: unknown): Fields | undefined {
  if (!prototypePolluted && isPlain(value)) return value;
  if (!isObject(value)) return undefined;
  const copy: Record<string, unknown> = Object.create(null);
  for (const name of Object.keys(value)) copy[name] = value[name];
  return copy;
}

/** Whether `Object.prototype` has enumerable properties: then objects are read as copies of their fields, which is slower. */
let prototypePolluted = false;

/**
 * Whether a value passes a check. A value that throws when it is read is invalid.
 *
 * `Object.prototype` is inspected once for all objects of the value: they inherit what other code added to it, and that
 * is not a field of theirs.
 */
export function runCheck(check: (value: unknown) => boolean, value: unknown): boolean {
  prototypePolluted = false;
  for (const _ in Object.prototype) prototypePolluted = true;
  try {
    return check(value);
  } catch {
    return false;
  }
}
