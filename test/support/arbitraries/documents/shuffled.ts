import fc from 'fast-check';
import type { Fields } from '../../../../generator/emitters/conformance/checker/fields.js';

/** The same fields in any order. */
export function shuffled<Shape extends object>(objects: fc.Arbitrary<Shape>): fc.Arbitrary<Fields> {
  return objects.chain((object) => {
    const entries: [string, unknown][] = Object.entries(object);
    const orders = fc.shuffledSubarray(entries, { minLength: entries.length, maxLength: entries.length });
    return orders.map((order): Fields => Object.fromEntries(order));
  });
}
