import type { StringShape } from '../../../../catalogue/shape.js';
import { all, type Code, call, string } from '../../code.js';
import { formatMethod } from '../../formats-file.js';
import { printPattern } from '../../pattern.js';
import type { Subject, Target } from '../target.js';
import { callCheck, type ShapeCheck } from './shape-check.js';

export const checkString: ShapeCheck<StringShape> = (shape, subject, target) => {
  const { minLength = 0, maxLength, pattern } = shape;
  const hasLimits = minLength > 1 || maxLength !== undefined;
  const limits = [String(minLength > 1 ? minLength : 0), maxLength === undefined ? 'null' : String(maxLength)];
  return all([
    ...checkType(shape, subject, target),
    ...(hasLimits ? [callCheck('Limits::length', subject, target, ...limits)] : []),
    ...(pattern === undefined
      ? []
      : [callCheck('Limits::pattern', subject, target, printPattern(pattern), string(pattern))]),
  ]);
};

/** The type, and whether the string may be empty, which is checked first. */
function checkType({ minLength = 0, format }: StringShape, subject: Subject, target: Target): Code[] {
  if (format === undefined) {
    return [callCheck(minLength > 0 ? 'Check::nonEmptyString' : 'Check::string', subject, target)];
  }
  const formats = target.file.use('Validator\\Formats');
  const check = call(`${formats}::${formatMethod(format)}`, [subject.value, subject.path, '$errors']);
  return minLength > 0 ? [callCheck('Check::notBlank', subject, target), check] : [check];
}
