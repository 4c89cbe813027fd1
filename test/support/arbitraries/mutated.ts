import fc, { type Arbitrary } from 'fast-check';
import type { Catalogue } from '../../../generator/catalogue/catalogue.js';
import { everyShape } from '../../../generator/catalogue/walk.js';
import { isObject } from '../is-object.js';
import { nearCustomNames, nearDateTimes, nearEmails, trafficSources } from './strings.js';

type Json = unknown;

/** Values of every type, also such as are nearly valid. */
export function anyValues(catalogue: Catalogue): Arbitrary<Json> {
  const enumValues = everyShape(catalogue).flatMap(({ shape }) => (shape.kind === 'enum' ? shape.values : []));
  return fc.oneof(
    fc.constantFrom<Json>(null, '', 0, 1.5, -1, 1e300, true, false, [], {}, [null], [''], [[]], [{}], 'x'),
    fc.constantFrom(...enumValues),
    nearEmails,
    nearDateTimes,
    trafficSources,
    fc.string({ maxLength: 5 }),
    fc.jsonValue({ maxDepth: 2 }),
  );
}

/** Names of fields: all of the catalogue, similar ones, and names that every object inherits. */
function anyNames(catalogue: Catalogue): Arbitrary<string> {
  const names = fieldNames(catalogue);
  return fc.oneof(
    fc.constantFrom(...names),
    fc.tuple(fc.constantFrom(...names), fc.constantFrom(' ', '_', 'x')).map(([name, more]) => name + more),
    nearCustomNames,
    fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', ''),
    fc.string({ maxLength: 3 }),
  );
}

/** The names of all fields of the catalogue, at every depth. */
export function fieldNames(catalogue: Catalogue): string[] {
  const shapes = everyShape(catalogue).map(({ shape }) => shape);
  return [...new Set(shapes.flatMap((shape) => (shape.kind === 'object' ? shape.fields.map(({ name }) => name) : [])))];
}

/** The same value with one to three changes anywhere inside: a field gone, added, or with another value. */
export function mutated(values: Arbitrary<Json>, catalogue: Catalogue): Arbitrary<Json> {
  const change = fc.record({
    at: fc.nat(),
    kind: fc.constantFrom('replace', 'remove', 'add', 'rename'),
    name: anyNames(catalogue),
    value: anyValues(catalogue),
  });
  return fc.tuple(values, fc.array(change, { minLength: 1, maxLength: 3 })).map(([value, changes]) =>
    changes.reduce<Json>((current, { at, kind, name, value: other }) => {
      const paths = pathsIn(current);
      const path = paths[at % paths.length] ?? [];
      if (kind === 'add') return edit(current, path, (found) => (isObject(found) ? define(found, name, other) : other));
      if (path.length === 0) return other;
      const key = path[path.length - 1] as string;
      const parent = path.slice(0, -1);
      if (kind === 'remove') return edit(current, parent, (found) => without(found, key));
      if (kind === 'rename') {
        return edit(current, parent, (found) =>
          isObject(found) ? define(without(found, key) as object, name, found[key]) : found,
        );
      }
      return edit(current, path, () => other);
    }, value),
  );
}

/** Arbitrary values in the form of an event, and any others. */
export function arbitraryBodies(catalogue: Catalogue): Arbitrary<Json> {
  const values = anyValues(catalogue);
  const payload = fc.array(fc.tuple(anyNames(catalogue), values), { maxLength: 6 }).map(fromEntries);
  const types = fc.constantFrom(...catalogue.events.map(({ type }) => type));
  return fc.oneof(
    fc.tuple(types, payload).map(([event_type, fields]) => ({ event_type, event_family: 'CDP', payload: fields })),
    fc.array(fc.tuple(anyNames(catalogue), values), { maxLength: 4 }).map(fromEntries),
    values,
    fc.jsonValue(),
  );
}

function fromEntries(entries: [string, Json][]): object {
  return entries.reduce<object>((object, [name, value]) => define(object, name, value), {});
}

/** The object with one more field. Assignment would lose `__proto__`. */
function define(object: object, name: string, value: Json): object {
  const copy = Object.defineProperties({}, Object.getOwnPropertyDescriptors(object));
  return Object.defineProperty(copy, name, { value, enumerable: true, writable: true, configurable: true });
}

function without(value: Json, key: string): Json {
  if (Array.isArray(value)) return value.filter((_, index) => String(index) !== key);
  if (!isObject(value)) return value;
  return fromEntries(Object.entries(value).filter(([name]) => name !== key));
}

function pathsIn(value: Json, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, member]) => pathsIn(member, [...path, key]))];
}

function edit(value: Json, [key, ...rest]: string[], change: (found: Json) => Json): Json {
  if (key === undefined) return change(value);
  if (Array.isArray(value))
    return value.map((member, index) => (String(index) === key ? edit(member, rest, change) : member));
  if (!isObject(value)) return value;
  return define(value, key, edit(value[key], rest, change));
}
