import { mergeBranches } from '../../../../catalogue/merge-branches.js';
import type { ObjectShape, UnionShape } from '../../../../catalogue/shape.js';
import { resolve } from '../../../../catalogue/walk.js';
import { Code } from '../../print/expression.js';
import { snakeCase } from '../../print/names.js';
import { printPythonString } from '../../print/string.js';
import { checkName } from '../output-paths.js';
import type { ShapeCheck } from './shape-check.js';

export const unionCheck: ShapeCheck<UnionShape> = (shape, name, { file, named, check }) => {
  const objects = shape.branches.map((branch) => resolve(branch.shape, named) as ObjectShape);
  const branches = shape.branches.map(({ value }, index) => ({
    value,
    check: check(objects[index] as ObjectShape, `${name}_${snakeCase(value)}`),
  }));
  const other = check(mergeBranches(objects), `${name}_of_unknown_${snakeCase(shape.field)}`);
  const discriminator = file.runtime('discriminator', 'objects');
  const body = [
    `    chosen = ${discriminator}(value, ${printPythonString(shape.field)})`,
    ...branches.flatMap((branch, index) => [
      `    ${index === 0 ? 'if' : 'elif'} chosen == ${printPythonString(branch.value)}:`,
      `        ${branch.check}(value, errors)`,
    ]),
    '    else:',
    `        ${other}(value, errors)`,
  ];
  const parameters = ['value: object', `errors: ${file.runtime('Errors', 'errors')}`];
  const doc = `Check ${shape.title ?? name}: ${shape.field} decides which fields are valid.`;
  return new Code(file.addFunction({ name: checkName(name), parameters, returns: 'None', doc, body }));
};
