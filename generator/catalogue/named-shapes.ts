import type { Catalogue, CatalogueEvent, Envelope } from './catalogue.js';
import { batchNames, unionNames } from './names.js';
import type { Deprecation } from './origin.js';
import type { ArrayShape, Field, ObjectShape, RefShape, ResolvedShape, Shape, UnionShape } from './shape.js';

/** They are wanted for each file: to make those of all events each time would be quadratic. */
const shapesByCatalogue = new WeakMap<Catalogue, Readonly<Record<string, ResolvedShape>>>();

/** Every shape that has a name: the union, the batch, events, payloads and definitions, each under its type's name. */
export function namedShapes(catalogue: Catalogue): Readonly<Record<string, ResolvedShape>> {
  const shapes = shapesByCatalogue.get(catalogue) ?? readShapes(catalogue);
  shapesByCatalogue.set(catalogue, shapes);
  return shapes;
}

function readShapes(catalogue: Catalogue): Record<string, ResolvedShape> {
  return {
    [unionNames.event]: unionShape(catalogue),
    [batchNames.event]: batchShape,
    ...Object.fromEntries(
      catalogue.events.flatMap((event) => [
        [event.names.event, eventShape(event, catalogue)],
        [event.names.payload, event.payload],
      ]),
    ),
    ...catalogue.definitions,
  };
}

/** The body of an event: the envelope with its type and its payload. */
export function eventShape(event: CatalogueEvent, { envelope }: Pick<Catalogue, 'envelope'>): ObjectShape {
  return {
    kind: 'object',
    title: event.title,
    description: event.description,
    ...(event.deprecated && { deprecated: event.deprecated }),
    fields: envelope.fields.map((field) => envelopeField(field, event)),
    unknownFields: 'reject',
    rules: [],
    origins: { unknownFields: envelope.origin },
  };
}

function envelopeField(field: Envelope['fields'][number], { type, names, deprecated }: CatalogueEvent): Field {
  const { name } = field;
  switch (field.role) {
    case 'type':
      return { name, presence: 'required', shape: constant(type, field.description, deprecated) };
    case 'constant':
      return { name, presence: 'required', shape: constant(field.value, field.description) };
    case 'payload':
      return { name, presence: 'required', shape: ref(names.payload) };
  }
}

/** Any event, discriminated by its type. */
function unionShape({ events, envelope }: Pick<Catalogue, 'events' | 'envelope'>): UnionShape {
  return {
    kind: 'union',
    title: 'Event',
    description: 'Any of the events.',
    field: typeField(envelope),
    branches: events.map(({ type, names }) => ({ value: type, shape: ref(names.event) })),
  };
}

const batchShape: ArrayShape = {
  kind: 'array',
  title: 'Batch of events',
  description: 'Any number of events, sent in one request.',
  items: ref(unionNames.event),
};

/** Name of the field that names the type of an event. */
export function typeField({ fields }: Envelope): string {
  return fields.find(({ role }) => role === 'type')?.name ?? '';
}

/** Name of the field with the payload. */
export function payloadField({ fields }: Envelope): string {
  return fields.find(({ role }) => role === 'payload')?.name ?? '';
}

/** A whole body around a payload. */
export function bodyOf({ type }: Pick<CatalogueEvent, 'type'>, { fields }: Envelope, payload: unknown): object {
  return Object.fromEntries(
    fields.map((field) => [
      field.name,
      field.role === 'type' ? type : field.role === 'constant' ? field.value : payload,
    ]),
  );
}

function constant(value: string, description: string, deprecated?: Deprecation): Shape {
  return {
    kind: 'enum',
    description,
    values: [value],
    ...(deprecated && { deprecatedValues: [{ value, deprecated }] }),
  };
}

export function ref(name: string): RefShape {
  return { kind: 'ref', name };
}
