import { types } from 'node:util';

/** An object as it was: nothing is read through a getter or a proxy. */
interface Seen {
  object: object;
  prototype: unknown;
  extensible: boolean;
  properties: [string | symbol, PropertyDescriptor][];
}

/** Larger objects and more of them are not remembered: it would take longer than to validate them. */
const most = 200;

/** What the objects in a value are like, to compare them later. */
export function snapshot(...values: unknown[]): Seen[] {
  const seen = new Map<object, Seen>();
  const waiting = [...values];
  for (let value = waiting.pop(); value !== undefined || waiting.length > 0; value = waiting.pop()) {
    if (!isObject(value) || types.isProxy(value) || seen.has(value) || seen.size > most) continue;
    const entry = look(value);
    seen.set(value, entry);
    waiting.push(...entry.properties.map(([, descriptor]) => descriptor.value));
  }
  return [...seen.values()];
}

/** What is no longer as it was. */
export function changes(before: readonly Seen[]): string[] {
  return before.flatMap((was) => {
    const now = look(was.object);
    const same =
      now.prototype === was.prototype &&
      now.extensible === was.extensible &&
      now.properties.length === was.properties.length &&
      now.properties.every(([key, descriptor], index) => isSame(key, descriptor, was.properties[index]));
    return same ? [] : [`changed: ${was.properties.map(([key]) => String(key)).join()}`];
  });
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

function look(object: object): Seen {
  const isLong = Array.isArray(object) && object.length > most;
  const keys = isLong ? ['length'] : Reflect.ownKeys(object);
  return {
    object,
    prototype: Object.getPrototypeOf(object),
    extensible: Object.isExtensible(object),
    properties: keys
      .slice(0, most)
      .map((key) => [key, Object.getOwnPropertyDescriptor(object, key) as PropertyDescriptor]),
  };
}

function isSame(key: string | symbol, now: PropertyDescriptor, was: [string | symbol, PropertyDescriptor] | undefined) {
  if (was === undefined || was[0] !== key) return false;
  const parts = ['value', 'get', 'set', 'enumerable', 'configurable', 'writable'] as const;
  return parts.every((part) => Object.is(now[part], was[1][part]));
}
