import { addTypeError, type Explainer, maxErrors, validateAt } from './explainer.js';
import { safeGet } from './safe-read.js';

/** An array. Without an explainer, its items may be any values, and holes. */
export function array(explainItem?: Explainer): Explainer {
  return (value, collector) => {
    const length = lengthOf(value);
    if (length === undefined) return addTypeError(value, collector, 'SET');
    let isValid = true;
    // By index: forEach would skip the holes of a sparse array.
    for (let index = 0; explainItem && index < length && collector.errors.length < maxErrors; index++) {
      if (!validateAt(explainItem, safeGet(value, index), index, collector)) isValid = false;
    }
    return isValid;
  };
}

/** The length of an array, undefined for any other value. A proxy may return anything as its length, or throw. */
export function lengthOf(value: unknown): number | undefined {
  try {
    const length: unknown = Array.isArray(value) ? value.length : undefined;
    return typeof length === 'number' ? length : undefined;
  } catch {
    return undefined;
  }
}
