import type { Catalogue, CatalogueEvent, Labels } from './catalogue.js';
import { eventShape, namedShapes } from './named-shapes.js';
import type { ObjectShape, ResolvedShape, Shape } from './shape.js';
import { innerShapes, referencedNames } from './walk.js';

/** The objects in an event, at every depth, in the order in which they are documented. */
export function objectsIn(
  event: CatalogueEvent,
  catalogue: Catalogue,
  named: Readonly<Record<string, ResolvedShape>>,
): ObjectShape[] {
  const body = eventShape(event, catalogue);
  const definitions = referencedNames(body, named).map((name) => named[name] as ResolvedShape);
  return [body, ...definitions].flatMap(objectsInShape);
}

function objectsInShape(shape: Shape): ObjectShape[] {
  const inner = innerShapes(shape).flatMap((located) => objectsInShape(located.shape));
  return shape.kind === 'object' ? [shape, ...inner] : inner;
}

/** The names of the listed fields of objects, each once. */
export function fieldNamesOf(objects: readonly ObjectShape[]): string[] {
  return [...new Set(objects.flatMap(({ fields }) => fields.map(({ name }) => name)))];
}

/** The names of the listed fields of all events. */
export function allFieldNames(catalogue: Catalogue): string[] {
  const named = namedShapes(catalogue);
  return [...new Set(catalogue.events.flatMap((event) => fieldNamesOf(objectsIn(event, catalogue, named))))];
}

/** What something is called in a language: its name, if it has no label, as the events and fields of an account. */
export function labelOf(labels: Labels[keyof Labels], name: string, language: string): string {
  const label: Readonly<Record<string, string>> = Object.hasOwn(labels, name) ? Object(labels[name]) : {};
  return (Object.hasOwn(label, language) && label[language]) || name;
}
