import type { StringShape } from '../../../../catalogue/shape.js';
import { Call, Code } from '../../print/expression.js';
import { constantName } from '../../print/names.js';
import { compilePattern } from '../../print/pattern.js';
import { formatCheckName, formatsPath } from '../output-paths.js';
import { withoutUndefined } from './array.js';
import type { ShapeCheck } from './shape-check.js';

export const stringCheck: ShapeCheck<StringShape> = ({ minLength = 0, maxLength, pattern, format }, name, { file }) => {
  const isPlain = maxLength === undefined && pattern === undefined && format === undefined;
  if (isPlain && minLength === 1) return new Code(file.runtime('text', 'scalars'));
  let check: Code | Call =
    format === undefined
      ? new Code(file.runtime('string', 'scalars'))
      : new Code(file.import(formatCheckName(format), formatsPath));
  if (minLength > 1 || maxLength !== undefined) {
    const limits = { minimum: minLength > 1 ? minLength : undefined, maximum: maxLength };
    check = new Call(file.runtime('length', 'limits'), [check], withoutUndefined(limits));
  }
  if (pattern !== undefined) {
    file.importModule('re');
    const regExp = file.addConstant(`_${constantName(name)}`, compilePattern(pattern));
    check = new Call(file.runtime('matching', 'limits'), [check, new Code(regExp), pattern]);
  }
  return minLength > 0 ? filled(check, file) : check;
};

/** The check of a string that is not empty. */
export function filled(check: Code | Call, file: Parameters<ShapeCheck<StringShape>>[2]['file']): Call {
  return new Call(file.runtime('filled', 'scalars'), [check]);
}
