import { lengthOf } from './array.js';
import { addError, type Explainer } from './explainer.js';
import { areUnique } from './unique-items.js';

/** Limits on the number of items of an array. An array outside of them has no other error. */
export function size(explain: Explainer, min_items: number, max_items = Number.POSITIVE_INFINITY): Explainer {
  return (value, collector) => {
    const length = lengthOf(value);
    if (length !== undefined && length < min_items)
      return addError(collector, 'OUT_OF_RANGE', { min_items }, 'min_items');
    if (length !== undefined && length > max_items)
      return addError(collector, 'OUT_OF_RANGE', { max_items }, 'max_items');
    return explain(value, collector);
  };
}

/** An array without two items that are equal as JSON. */
export function unique(explain: Explainer): Explainer {
  return (value, collector) =>
    explain(value, collector) &&
    (hasUniqueItems(value) || addError(collector, 'INVALID', { unique_items: true }, 'unique_items'));
}

function hasUniqueItems(value: unknown): boolean {
  try {
    return areUnique(value as unknown[]);
  } catch {
    return false;
  }
}
