import type { Catalogue } from './catalogue.js';
import type { ResolvedShape, Shape } from './shape.js';
import { resolve } from './walk.js';

/** Whether a required string may not be empty, although its own constraints do not name its length. */
export function rejectsBlank(
  shape: Shape,
  named: Readonly<Record<string, ResolvedShape>>,
  { formats }: Pick<Catalogue, 'formats'>,
): boolean {
  const resolved = resolve(shape, named);
  if (resolved.kind === 'enum') {
    return resolved.values.every((value) => typeof value === 'string') && !resolved.values.includes('');
  }
  if (resolved.kind !== 'string') return false;
  const { minLength = 0, pattern, format } = resolved;
  const regExp = format === undefined ? pattern : formats[format]?.pattern;
  return minLength === 0 && regExp !== undefined && !new RegExp(regExp, 'u').test('');
}
