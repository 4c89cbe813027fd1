import type { RefShape } from '../../../../catalogue/shape.js';
import { Code } from '../../print/expression.js';
import { checkName, checkPath } from '../output-paths.js';
import type { ShapeCheck } from './shape-check.js';

export const refCheck: ShapeCheck<RefShape> = ({ name }, _, { file, catalogue }) =>
  new Code(file.import(checkName(name), checkPath(name, catalogue)));
