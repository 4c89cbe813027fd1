import type { ArrayShape, Catalogue } from '../catalogue.js';
import { type FaultyValue, faulty } from './fault.js';
// biome-ignore lint/suspicious/noImportCycles: values are recursive
import { faultyValues } from './faulty-values.js';

/** Arrays with too few or too many items, with equal ones, or with a faulty item. */
export function faultyArrays(shape: ArrayShape, value: unknown, path: string, catalogue: Catalogue): FaultyValue[] {
  const { items: itemShape, minItems = 0, maxItems, uniqueItems } = shape;
  const items = Array.isArray(value) ? value : [];
  const [first] = items;
  const isFull = items.length === 0 || items.length === maxItems;
  return [
    ...(minItems > 0 ? faulty('OUT_OF_RANGE', path, items.slice(0, minItems - 1)) : []),
    ...(maxItems !== undefined && items.length > 0
      ? faulty(
          'OUT_OF_RANGE',
          path,
          Array.from({ length: maxItems + 1 }, (_, index) => items[index] ?? first),
        )
      : []),
    ...(uniqueItems && !isFull ? faulty('INVALID', path, [...items, first]) : []),
    ...items.flatMap((item, index) =>
      faultyValues(itemShape, item, `${path}[${index}]`, catalogue).map((fault) => ({
        ...fault,
        value: items.map((other, at) => (at === index ? fault.value : other)),
      })),
    ),
  ];
}
