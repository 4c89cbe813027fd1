import { isDeepStrictEqual } from 'node:util';
import { type Change, type ChangeClass, change, type Subject } from '../change.js';
import { ownValue } from '../own-value.js';

type Metadata = Readonly<Record<string, unknown>>;

/**
 * Compares data that is not a shape. A key has the class that is given for it; otherwise it is documentation, except for
 * limits, which have a direction.
 */
export function compareMetadata(
  old: Metadata,
  next: Metadata,
  location: string,
  subject: Subject,
  classes: Readonly<Record<string, ChangeClass>> = {},
): Change[] {
  const keys = [...new Set([...Object.keys(old), ...Object.keys(next)])];
  return keys
    .map((key) => ({ key, before: ownValue(old, key), after: ownValue(next, key) }))
    .filter(({ before, after }) => !isDeepStrictEqual(before, after))
    .map(({ key, before, after }) => {
      const of = ownValue(classes, key) ?? classOfLimit(key, before, after);
      return change(of, subject, `${location}.${key}`, { kind: 'metadata', before, after });
    });
}

/** A lower limit, such as `maxBodyBytes`, rejects more. */
function classOfLimit(key: string, before: unknown, after: unknown): ChangeClass {
  if (!/^max[A-Z]/.test(key)) return 'documentation';
  const [old, next] = [before, after].map((limit) => (typeof limit === 'number' ? limit : Number.POSITIVE_INFINITY));
  return (next ?? 0) < (old ?? 0) ? 'breaking' : 'additive';
}
