import type { BooleanShape } from '../../../catalogue/shape.js';
import { Code } from '../../../print/literal.js';
import { equals } from '../condition.js';
import type { ShapeCode } from './shape-code.js';

export const booleanCode: ShapeCode<BooleanShape> = {
  condition: (_, { expression }) => equals(`typeof ${expression}`, "'boolean'"),
  explain: (_, { explainers }) => new Code(explainers.importLocal('boolean', 'runtime/scalars')),
};
