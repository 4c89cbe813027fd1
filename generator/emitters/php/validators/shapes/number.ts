import type { NumberShape } from '../../../../catalogue/shape.js';
import { all, literal } from '../../code.js';
import { callCheck, type ShapeCheck } from './shape-check.js';

export const checkNumber: ShapeCheck<NumberShape> = (shape, subject, target) => {
  const limits = limitsOf(shape);
  return all([
    callCheck(`Check::${shape.kind}`, subject, target),
    ...(Object.keys(limits).length === 0 ? [] : [callCheck('Limits::range', subject, target, literal(limits))]),
  ]);
};

/** The limits by the names that errors give them. */
function limitsOf({ minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf }: NumberShape): object {
  return {
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(exclusiveMinimum !== undefined && { exclusive_minimum: exclusiveMinimum }),
    ...(exclusiveMaximum !== undefined && { exclusive_maximum: exclusiveMaximum }),
    ...(multipleOf !== undefined && { multiple_of: multipleOf }),
  };
}
