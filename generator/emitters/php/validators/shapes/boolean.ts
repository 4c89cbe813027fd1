import type { BooleanShape } from '../../../../catalogue/shape.js';
import { callCheck, type ShapeCheck } from './shape-check.js';

export const checkBoolean: ShapeCheck<BooleanShape> = (_, subject, target) =>
  callCheck('Check::boolean', subject, target);
