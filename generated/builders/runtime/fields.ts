/** The fields of an object, by name. */
export type Fields = { readonly [name: string]: unknown };

/**
 * The fields of a plain object, or undefined when the value is none.
 *
 * A field is what JSON.stringify sends: an own enumerable property with a text as its key. What is returned holds no
 * others, so that `for (const name in fields)` and `fields.name` see fields only.
 *
 * An object is plain when its prototype is null or has a null prototype itself: `Object.prototype` of any realm.
 */
export function fieldsOf(value: unknown): Fields | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (!readsCopies && (prototype === null || prototype === Object.prototype)) return value as Fields;
  return prototype === null || Object.getPrototypeOf(prototype) === null ? copyOf(value as Fields) : undefined;
}

/** Only the fields: a key that is a symbol may have a getter, and that may throw. */
function copyOf(object: Fields): Fields {
  const copy: Record<string, unknown> = Object.create(null);
  for (const name of Object.keys(object)) copy[name] = object[name];
  return copy;
}

/** Whether objects are read as copies of their fields, which is slower. */
let readsCopies = false;

/**
 * Looks at `Object.prototype`, once for all the objects of a value: what some other code put there, they inherit, and
 * it is none of their fields.
 */
export function watchPrototype(): void {
  readsCopies = false;
  for (const _ in Object.prototype) readsCopies = true;
}

/** Checks a value again of which reading threw, and reads nothing but fields: it may be a hidden property that throws. */
export function checkFields(check: (value: unknown) => boolean, value: unknown): boolean {
  readsCopies = true;
  try {
    return check(value);
  } catch {
    return false;
  }
}

/** Whether an object has a field of a name: an own enumerable property. */
export function isField(fields: Fields, name: string): boolean {
  return Object.prototype.propertyIsEnumerable.call(fields, name);
}

/** Whether an object is plain. */
export function isPlain(value: unknown): value is Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null;
}

/** A copy of the fields of a plain object that inherits nothing and leaves out `undefined`, or undefined for any other value. */
export function sentFieldsOf(value: unknown): Fields | undefined {
  if (!isPlain(value)) return undefined;
  const sent: Record<string, unknown> = Object.create(null);
  for (const name of Object.keys(value)) {
    if (value[name] !== undefined) sent[name] = value[name];
  }
  return sent;
}
