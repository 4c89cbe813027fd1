import type { NumberShape } from '../../../../catalogue/shape.js';
import { Call, Code } from '../../print/expression.js';
import { withoutUndefined } from './array.js';
import type { ShapeCheck } from './shape-check.js';

export const numberCheck: ShapeCheck<NumberShape> = (shape, _, { file }) => {
  const check = new Code(file.runtime(shape.kind, 'scalars'));
  const limits = withoutUndefined({
    minimum: shape.minimum,
    maximum: shape.maximum,
    exclusive_minimum: shape.exclusiveMinimum,
    exclusive_maximum: shape.exclusiveMaximum,
    multiple_of: shape.multipleOf,
  });
  return Object.keys(limits).length === 0 ? check : new Call(file.runtime('within', 'limits'), [check], limits);
};
