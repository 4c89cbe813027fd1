import type { ArrayShape } from '../../../../catalogue/shape.js';
import { Call, Code } from '../../print/expression.js';
import type { ShapeCheck } from './shape-check.js';

export const arrayCheck: ShapeCheck<ArrayShape> = (shape, name, { file, check }) => {
  const { items, minItems, maxItems, uniqueItems } = shape;
  let expression = new Call(file.runtime('array', 'arrays'), [new Code(check(items, `${name}_item`))]);
  if (uniqueItems) expression = new Call(file.runtime('unique', 'arrays'), [expression]);
  if (minItems === undefined && maxItems === undefined) return expression;
  const limits = { minimum: minItems, maximum: maxItems };
  return new Call(file.runtime('sized', 'arrays'), [expression], withoutUndefined(limits));
};

/** Named arguments that are given. */
export function withoutUndefined(named: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined));
}
