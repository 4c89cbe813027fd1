import type { ResolvedShape, Shape } from '../../../catalogue/shape.js';
import { innerShapes, resolve } from '../../../catalogue/walk.js';

/** Whether a value of a shape can have notices. */
export function canHaveNotices(
  shape: Shape,
  named: Readonly<Record<string, ResolvedShape>>,
  visited: ReadonlySet<Shape> = new Set(),
): boolean {
  const resolved = resolve(shape, named);
  if (visited.has(resolved)) return false;
  if (resolved.deprecated || (resolved.should ?? []).length > 0) return true;
  if (resolved.kind === 'enum' && (resolved.deprecatedValues ?? []).length > 0) return true;
  if (resolved.kind === 'object') {
    if (resolved.unknownFields === 'notice') return true;
    if (resolved.fields.some(({ presence, expectedBy }) => presence === 'expected' && expectedBy)) return true;
  }
  const seen = new Set([...visited, resolved]);
  return innerShapes(resolved).some(({ shape: inner }) => canHaveNotices(inner, named, seen));
}
