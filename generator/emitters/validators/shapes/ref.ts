import type { RefShape } from '../../../catalogue/shape.js';
import { Code } from '../../../print/literal.js';
import { call } from '../condition.js';
import { checkPath, explainerName, explainerPath } from '../output-paths.js';
import type { ShapeCode } from './shape-code.js';

export const refCode: ShapeCode<RefShape> = {
  condition: ({ name }, { expression }, { catalogue, checks }) =>
    call(`${checks.importLocal(`is${name}`, checkPath(name, catalogue))}(${expression})`),
  explain: ({ name }, { catalogue, explainers }) =>
    new Code(explainers.importLocal(explainerName(name), explainerPath(name, catalogue))),
};
