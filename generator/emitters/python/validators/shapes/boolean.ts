import type { BooleanShape } from '../../../../catalogue/shape.js';
import { Code } from '../../print/expression.js';
import type { ShapeCheck } from './shape-check.js';

export const booleanCheck: ShapeCheck<BooleanShape> = (_, __, { file }) => new Code(file.runtime('boolean', 'scalars'));
