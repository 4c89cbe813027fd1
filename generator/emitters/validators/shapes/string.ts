import type { StringShape } from '../../../catalogue/shape.js';
import { Call, Code } from '../../../print/literal.js';
import { printPattern } from '../../../print/pattern.js';
import { all, atLeast, atMost, type Condition, call, differs, equals } from '../condition.js';
import { formatCheckName, formatExplainerName } from '../output-paths.js';
import { patternName } from '../pattern.js';
import type { Expression, Subject, Target } from '../target.js';
import type { ShapeCode } from './shape-code.js';

export const stringCode: ShapeCode<StringShape> = {
  condition: (shape, subject, target) =>
    all([
      ...(subject.isString ? [] : [equals(`typeof ${subject.expression}`, "'string'")]),
      ...lengthConditions(shape, subject, target),
      ...patternConditions(shape, subject, target),
    ]),
  explain: (shape, target) => {
    const { explainers } = target;
    const { minLength = 0, maxLength, pattern, format } = shape;
    let explainer: Expression = new Code(explainers.importLocal('string', 'runtime/scalars'));
    if (format !== undefined) {
      target.usesMessage(`INVALID_FORMAT.${format}`);
      explainer = new Code(explainers.importLocal(formatExplainerName(format), 'explainers/formats'));
    }
    if (minLength > 1 || maxLength !== undefined) {
      if (minLength > 1) target.usesMessage('TOO_SHORT');
      if (maxLength !== undefined) target.usesMessage('TOO_LONG');
      const limits = [...(minLength > 1 ? [minLength] : [0]), ...(maxLength === undefined ? [] : [maxLength])];
      explainer = new Call(explainers.importLocal('length', 'runtime/limits'), explainer, ...limits);
    }
    if (pattern !== undefined) {
      target.usesMessage('INVALID_FORMAT.pattern');
      const regExp = new Code(printPattern(pattern));
      explainer = new Call(explainers.importLocal('matching', 'runtime/limits'), explainer, regExp, pattern);
    }
    return minLength > 0 ? nonEmpty(explainer, target) : explainer;
  },
};

/** The explainer of a string that is not empty. */
export function nonEmpty(explainer: Expression, { explainers }: Target): Expression {
  return new Call(explainers.importLocal('nonEmpty', 'runtime/scalars'), explainer);
}

/** Whether a string has constraints. */
export function isFreeString(shape: StringShape): boolean {
  const { minLength = 0, maxLength, pattern, format } = shape;
  return minLength === 0 && maxLength === undefined && pattern === undefined && format === undefined;
}

function lengthConditions(
  { minLength = 0, maxLength }: StringShape,
  { expression }: Subject,
  { checks }: Target,
): Condition[] {
  const length = () => `${checks.importLocal('lengthOf', 'runtime/string-length')}(${expression})`;
  return [
    ...(minLength === 1 ? [differs(expression, "''")] : []),
    ...(minLength > 1 ? [atLeast(length(), minLength)] : []),
    ...(maxLength === undefined ? [] : [atMost(length(), maxLength)]),
  ];
}

function patternConditions(
  { pattern, format }: StringShape,
  { expression, name }: Subject,
  { checks }: Target,
): Condition[] {
  if (format !== undefined) return [call(`${checks.importLocal(formatCheckName(format), 'formats')}(${expression})`)];
  if (pattern === undefined) return [];
  return [call(`${checks.addConstant(patternName(name), printPattern(pattern))}.test(${expression})`)];
}
