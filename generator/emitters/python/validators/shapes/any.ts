import type { AnyShape } from '../../../../catalogue/shape.js';
import { Code } from '../../print/expression.js';
import type { ShapeCheck } from './shape-check.js';

export const anyCheck: ShapeCheck<AnyShape> = (_, __, { file }) => new Code(file.runtime('anything', 'scalars'));
