import type { CatalogueEvent } from './catalogue.js';
import type { ResolvedShape, Shape } from './shape.js';
import { innerShapes, resolve } from './walk.js';

/** Whether a value of a shape can have notices. */
export function hasNotices(
  shape: Shape,
  named: Readonly<Record<string, ResolvedShape>>,
  visited: ReadonlySet<Shape> = new Set(),
): boolean {
  const resolved = resolve(shape, named);
  if (visited.has(resolved)) return false;
  if (hasOwnNotices(resolved)) return true;
  return innerShapes(resolved).some((inner) => hasNotices(inner.shape, named, new Set([...visited, resolved])));
}

/** Whether an event can have notices. */
export function eventHasNotices(
  { deprecated, payload }: CatalogueEvent,
  named: Readonly<Record<string, ResolvedShape>>,
): boolean {
  return deprecated !== undefined || hasNotices(payload, named);
}

function hasOwnNotices(shape: ResolvedShape): boolean {
  if (shape.deprecated || shape.should?.length) return true;
  if (shape.kind === 'enum') return (shape.deprecatedValues ?? []).length > 0;
  if (shape.kind !== 'object') return false;
  return shape.unknownFields === 'notice' || shape.fields.some(({ presence }) => presence === 'expected');
}
