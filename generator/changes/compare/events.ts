import { isDeepStrictEqual } from 'node:util';
import type { Catalogue, CatalogueEvent } from '../../catalogue/catalogue.js';
import { eventShape, payloadField } from '../../catalogue/named-shapes.js';
import type { ObjectShape } from '../../catalogue/shape.js';
import { referencedNames } from '../../catalogue/walk.js';
import { type Change, type ChangeClass, change, forRequests } from '../change.js';
import { compareDeprecations } from './annotations.js';
import { type Catalogues, compareOrder } from './difference.js';
import { compareMetadata } from './metadata.js';
import { compareShapes } from './shapes/compare-shapes.js';

/** The changes of events, in the order of the newer catalogue; removed ones come last. */
export function compareEvents(catalogues: Catalogues): Change[] {
  const [before, after] = [catalogues.before.events, catalogues.after.events];
  const removed = before.filter(({ type }) => !after.some((event) => event.type === type));
  const added = after.filter(({ type }) => !before.some((event) => event.type === type));
  return [
    ...after.flatMap((event) => {
      const old = before.find(({ type }) => type === event.type);
      return old ? compareEvent(old, event, catalogues) : [eventAdded(event, removed)];
    }),
    ...removed.map((event) => eventRemoved(event, added)),
    ...compareOrder(typesOf(before), typesOf(after), 'events', 'events').map(forRequests),
  ];
}

/** Whether the shapes of an event are the same in both catalogues, with everything to which they refer. */
export function hasSameShapes(
  event: CatalogueEvent,
  other: CatalogueEvent | undefined,
  { before, after }: Catalogues,
): boolean {
  return (
    isDeepStrictEqual(event.payload, other?.payload) &&
    isDeepStrictEqual([before.envelope, before.formats], [after.envelope, after.formats]) &&
    referencedNames(event.payload, before.definitions).every((name) =>
      isDeepStrictEqual(before.definitions[name], after.definitions[name]),
    )
  );
}

function eventAdded(event: CatalogueEvent, removed: readonly CatalogueEvent[]): Change {
  const former = removed.find((other) => hasSameFields(other, event));
  return change('additive', 'values', event.type, { kind: 'eventAdded', removed: former?.type });
}

function eventRemoved(event: CatalogueEvent, added: readonly CatalogueEvent[]): Change {
  const successor = added.find((other) => hasSameFields(event, other));
  return change('breaking', 'values', event.type, { kind: 'eventRemoved', added: successor?.type });
}

function hasSameFields({ payload: one }: CatalogueEvent, { payload: other }: CatalogueEvent): boolean {
  return isDeepStrictEqual(withoutTitle(one), withoutTitle(other));
}

function compareEvent(before: CatalogueEvent, after: CatalogueEvent, catalogues: Catalogues): Change[] {
  const { type } = after;
  const metadata = [
    ...compareMetadata({ ...before.names }, { ...after.names }, `${type}.names`, 'names', nameClasses(before, after)),
    ...compareContact(before, after),
    ...compareDeprecations(before.deprecated, after.deprecated, type).map(forRequests),
    ...compareMetadata(metadataOf(before), metadataOf(after), type, 'documentation'),
  ];
  // Descriptions and titles derive from these.
  const derived =
    metadata.length > 0
      ? []
      : compareMetadata({ description: before.description }, { description: after.description }, type, 'documentation');
  const compare = (shapeOf: (event: CatalogueEvent, catalogue: Catalogue) => ObjectShape, location: string) =>
    compareShapes(shapeOf(before, catalogues.before), shapeOf(after, catalogues.after), location, catalogues);
  const shapes = hasSameShapes(before, after, catalogues)
    ? []
    : [
        ...compare(envelopeOf, type),
        ...compare(({ payload }) => (metadata.length > 0 ? withoutTitle(payload) : payload), `${type}.payload`),
      ];
  return [...metadata, ...derived, ...shapes.map(forRequests)];
}

/** The body without what is compared as metadata, and without the shape of its payload. */
function envelopeOf(event: CatalogueEvent, catalogue: Catalogue): ObjectShape {
  const { title: _title, description: _description, deprecated: _deprecated, ...shape } = eventShape(event, catalogue);
  const payload = payloadField(catalogue.envelope);
  return {
    ...shape,
    fields: shape.fields.map((field) => (field.name === payload ? { ...field, shape: { kind: 'any' } } : field)),
  };
}

function metadataOf(event: CatalogueEvent): Record<string, unknown> {
  const { type, names, payload, description, requiresExistingContact, deprecated, ...metadata } = event;
  return metadata;
}

function withoutTitle({ title: _title, description: _description, ...shape }: ObjectShape): ObjectShape {
  return shape;
}

/** Users import every published name; a new one is imported by nobody yet. */
function nameClasses(before: CatalogueEvent, after: CatalogueEvent): Record<string, ChangeClass> {
  const classOf = (name: string): ChangeClass => (Object.hasOwn(before.names, name) ? 'breaking' : 'additive');
  return Object.fromEntries(Object.keys({ ...before.names, ...after.names }).map((name) => [name, classOf(name)]));
}

/** The shape of an event does not show it, but it decides whether the event is recorded. */
function compareContact(before: CatalogueEvent, after: CatalogueEvent): Change[] {
  if (before.requiresExistingContact === after.requiresExistingContact) return [];
  return after.requiresExistingContact
    ? [change('breaking', 'api', after.type, { kind: 'contactRequired' })]
    : [change('additive', 'api', after.type, { kind: 'contactNotRequired' })];
}

function typesOf(events: readonly CatalogueEvent[]): string[] {
  return events.map(({ type }) => type);
}
