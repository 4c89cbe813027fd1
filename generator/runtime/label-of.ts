import type { Path } from './path.js';
import { safeGet } from './safe-read.js';

/** What has a path: an error, a notice, or an issue of a Standard Schema. */
export interface WithPath {
  readonly path?: string | Path | undefined;
}

/**
 * The label of the field at which a path ends; of an item, that of its array. Undefined for a field without a label, such
 * as a custom one.
 * @param labels By field.
 */
export function findLabel(subject: WithPath | string, labels: Readonly<Record<string, string>>): string | undefined {
  const path = typeof subject === 'string' ? subject : safeGet(subject, 'path');
  const name = typeof path === 'string' ? lastName(path) : lastKey(path);
  return name !== undefined && Object.hasOwn(labels, name) ? labels[name] : undefined;
}

/** A name that is quoted in a path is no field that is listed. */
function lastName(path: string): string | undefined {
  if (path.includes('"')) return undefined;
  return path.slice(path.lastIndexOf('.') + 1).split('[', 1)[0];
}

function lastKey(path: unknown): string | undefined {
  try {
    return Array.isArray(path) ? path.filter((key) => typeof key === 'string').at(-1) : undefined;
  } catch {
    return undefined;
  }
}
