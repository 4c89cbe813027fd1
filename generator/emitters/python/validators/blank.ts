import type { Field } from '../../../catalogue/shape.js';
import { resolve } from '../../../catalogue/walk.js';
import type { Target } from './target.js';

/** Whether a required string may not be empty, although its own constraints do not name its length. */
export function rejectsBlank({ shape, presence }: Field, { named, catalogue }: Target): boolean {
  if (presence !== 'required') return false;
  const resolved = resolve(shape, named);
  if (resolved.kind === 'enum') {
    return resolved.values.every((value) => typeof value === 'string') && !resolved.values.includes('');
  }
  if (resolved.kind !== 'string') return false;
  const { minLength = 0, pattern, format } = resolved;
  const regExp = format === undefined ? pattern : catalogue.formats[format]?.pattern;
  return minLength === 0 && regExp !== undefined && !new RegExp(regExp, 'u').test('');
}
