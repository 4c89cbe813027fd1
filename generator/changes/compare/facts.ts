import { isDeepStrictEqual } from 'node:util';
import { type Change, type ChangeClass, change, type Subject } from '../change.js';
import { own } from '../own.js';

type Facts = Readonly<Record<string, unknown>>;

/**
 * Compares facts that are no schemas. Each key has the class that a change of it has; what is not listed are words,
 * but for limits, which have a direction.
 */
export function compareFacts(
  before: Facts,
  after: Facts,
  place: string,
  subject: Subject,
  classes: Readonly<Record<string, ChangeClass>> = {},
): Change[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys
    .filter((key) => !isDeepStrictEqual(own(before, key), own(after, key)))
    .map((key) => {
      const [old, next] = [own(before, key), own(after, key)];
      const of = own(classes, key) ?? classOfLimit(key, old, next);
      return change(of, of === 'documentation' ? 'words' : subject, `${place}.${key}`, sentence(old, next));
    });
}

/** What was and what is. */
export function sentence(before: unknown, after: unknown): string {
  if (before === undefined) return isPlain(after) ? `Is new: ${JSON.stringify(after)}.` : 'Is new.';
  if (after === undefined) return isPlain(before) ? `Is gone; it was ${JSON.stringify(before)}.` : 'Is gone.';
  if (isPlain(before) && isPlain(after)) return `Is ${JSON.stringify(after)} instead of ${JSON.stringify(before)}.`;
  return typeof after === 'string' ? `Is now ${JSON.stringify(after)}.` : 'Changed.';
}

/** Whether a value is short enough to be held against another one in a sentence. */
function isPlain(value: unknown): boolean {
  return typeof value === 'string' ? value.length <= 80 : typeof value !== 'object';
}

/** A limit that is lower, such as `maxBodyBytes`, refuses more. */
function classOfLimit(key: string, before: unknown, after: unknown): ChangeClass {
  if (!/^max[A-Z]/.test(key)) return 'documentation';
  const [old, next] = [before, after].map((limit) => (typeof limit === 'number' ? limit : Number.POSITIVE_INFINITY));
  return (next ?? 0) < (old ?? 0) ? 'breaking' : 'additive';
}
