import type { AnyShape } from '../../../catalogue/shape.js';
import { Code } from '../../../print/literal.js';
import { always } from '../condition.js';
import type { ShapeCode } from './shape-code.js';

export const anyCode: ShapeCode<AnyShape> = {
  condition: () => always,
  explain: (_, { explainers }) => new Code(explainers.importLocal('any', 'runtime/scalars')),
};
