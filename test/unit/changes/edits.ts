import type { Catalogue, CatalogueEvent } from '../../../generator/catalogue/catalogue.js';
import { eventNames } from '../../../generator/catalogue/names.js';
import type { Field, ObjectShape, ResolvedShape, Shape } from '../../../generator/catalogue/shape.js';
import { customFieldPattern } from '../../../spec/custom-fields.js';

/** Data that may be changed. */
export type Draft<T> = T extends object ? { -readonly [Key in keyof T]: Draft<T[Key]> } : T;

type ShapeOf<Kind extends Shape['kind'], S = Shape> = S extends { kind: infer Kinds }
  ? Kind extends Kinds
    ? Draft<S>
    : never
  : never;

/** A copy of a catalogue with a change. */
export function edited(catalogue: Catalogue, edit: (draft: Draft<Catalogue>) => void): Catalogue {
  const draft = structuredClone(catalogue) as Draft<Catalogue>;
  edit(draft);
  return draft as Catalogue;
}

// Ways to change a catalogue by hand. Each fails where there is nothing to change.

export function event({ events }: Draft<Catalogue>, type: string): Draft<CatalogueEvent> {
  return found(
    events.find((each) => each.type === type),
    type,
  );
}

export function payload(catalogue: Draft<Catalogue>, type: string): Draft<ObjectShape> {
  return event(catalogue, type).payload;
}

export function field({ fields }: Draft<ObjectShape>, name: string): Draft<Field> {
  return found(
    fields.find((each) => each.name === name),
    name,
  );
}

/** The shape of a field of a payload, of a known kind. */
export function shape<Kind extends Shape['kind']>(
  catalogue: Draft<Catalogue>,
  type: string,
  name: string,
  kind: Kind,
): ShapeOf<Kind> {
  return ofKind(field(payload(catalogue, type), name).shape, kind);
}

export function definition<Kind extends ResolvedShape['kind']>(
  { definitions }: Draft<Catalogue>,
  name: string,
  kind: Kind,
): ShapeOf<Kind> {
  return ofKind(found(definitions[name], name), kind);
}

export function ofKind<Kind extends Shape['kind']>(value: Draft<Shape>, kind: Kind): ShapeOf<Kind> {
  if (value.kind !== kind) throw new Error(`It is ${value.kind}, not ${kind}.`);
  return value as ShapeOf<Kind>;
}

export function addField(
  object: Draft<ObjectShape>,
  name: string,
  value: Shape,
  presence: Field['presence'] = 'optional',
): void {
  object.fields.push({ name, shape: value as Draft<Shape>, presence });
  excludeListed(object);
}

export function removeField(object: Draft<ObjectShape>, name: string): void {
  field(object, name);
  object.fields = object.fields.filter((each) => each.name !== name);
  excludeListed(object);
}

/** A listed field is never a custom one. */
function excludeListed({ customFields, fields }: Draft<ObjectShape>): void {
  const names = fields.map(({ name }) => name);
  if (customFields) customFields.pattern = customFieldPattern(customFields, names);
}

export function rename<T>(record: Record<string, T>, from: string, to: string): Record<string, T> {
  if (!(from in record)) throw new Error(`There is no ${from}.`);
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name === from ? to : name, value]));
}

/** Another pattern for a format. */
export function reformat({ formats }: Draft<Catalogue>, name: string, change: (pattern: string) => string): void {
  const format = found(formats[name], name);
  const pattern = change(format.pattern);
  if (pattern === format.pattern) throw new Error(`The pattern of ${name} is the same.`);
  format.pattern = pattern;
}

export function retype(event: Draft<CatalogueEvent>, to: string): void {
  event.type = to;
  event.names = eventNames(to);
  for (const example of event.examples) example.body = { ...(example.body as object), event_type: to };
}

function found<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`There is no ${name}.`);
  return value;
}
