import type { Catalogue, CatalogueEvent, Labels } from './catalogue.js';
import { eventShape, namedShapes } from './named-shapes.js';
import type { ResolvedShape, Shape } from './shape.js';
import { innerShapes, referencedNames } from './walk.js';

/** The names of the listed fields of an event at every depth, each once, in the order in which they are documented. */
export function fieldNamesOf(event: CatalogueEvent, catalogue: Catalogue): string[] {
  const named = namedShapes(catalogue);
  const body = eventShape(event, catalogue);
  const definitions = referencedNames(body, named).map((name) => named[name] as ResolvedShape);
  return [...new Set([body, ...definitions].flatMap(namesIn))];
}

function namesIn(shape: Shape): string[] {
  const own = shape.kind === 'object' ? shape.fields.map(({ name }) => name) : [];
  return [...own, ...innerShapes(shape).flatMap((inner) => namesIn(inner.shape))];
}

/** What something is called in a language: its name, if it has no label, as the events and fields of an account. */
export function labelOf(labels: Labels[keyof Labels], name: string, language: string): string {
  const label: Readonly<Record<string, string>> = Object.hasOwn(labels, name) ? Object(labels[name]) : {};
  return (Object.hasOwn(label, language) && label[language]) || name;
}
