import type { NumberShape, ResolvedShape, Shape, StringShape } from '../../../../generator/catalogue/shape.js';
import type { NoticeCodes, NoticeKind } from './notice-codes.js';

/** Adds the code of the notice that a valid value has itself, apart from what it contains. @returns whether it may have one. */
export type OwnCodes = (value: never, codes: NoticeCodes) => boolean;

/** Whether a valid value has a notice; undefined if that is not known here. */
type Test = (value: never) => boolean | undefined;

/**
 * What finds the notice of a value itself: the first of those that concern it.
 * @param register Returns the code of a kind of notices of the value.
 * @returns undefined if no value of the shape has one.
 */
export function ownCodes(shape: ResolvedShape, register: (type: NoticeKind['type']) => number): OwnCodes | undefined {
  const tests: [Test, number][] = [];
  if (shape.deprecated) tests.push([() => true, register('DEPRECATED')]);
  if (shape.kind === 'enum' && shape.deprecatedValues) {
    const values = shape.deprecatedValues.map(({ value }) => value);
    tests.push([(value) => values.includes(value), register('DEPRECATED')]);
  }
  for (const should of shape.should ?? []) tests.push([violates(should.shape), register('UNUSUAL')]);
  const [first, ...others] = tests.map(([test, code]) => addIf(test, code));
  if (first === undefined || others.length === 0) return first;
  return (value, codes) => first(value, codes) || others.some((add) => add(value, codes));
}

/** @returns what returns whether the notice concerns the value, or may concern it. */
function addIf(test: Test, code: number): OwnCodes {
  return (value, codes) => {
    const found = test(value);
    if (found === false) return false;
    if (found) codes.add(code);
    else codes.isComplete = false;
    return true;
  };
}

/** Whether a value violates a recommendation. */
function violates(shape: Shape): Test {
  switch (shape.kind) {
    case 'enum':
      return (value) => !shape.values.includes(value);
    case 'string':
      return violatesString(shape);
    case 'number':
    case 'integer':
      return violatesNumber(shape);
    case 'array': {
      const { minItems = 0, maxItems = Number.POSITIVE_INFINITY } = shape;
      return ({ length }: unknown[]) => length < minItems || length > maxItems;
    }
    default:
      return () => undefined;
  }
}

function violatesString({ minLength, maxLength, pattern, format }: StringShape): Test {
  if (minLength !== undefined || format !== undefined) return () => undefined;
  const regExp = pattern === undefined ? undefined : new RegExp(pattern);
  return (value: string) => {
    // Lengths are in characters, of which a string has at most as many as code units.
    if (maxLength !== undefined && value.length > maxLength) return undefined;
    return regExp !== undefined && !regExp.test(value);
  };
}

function violatesNumber(shape: NumberShape): Test {
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = shape;
  const others = [shape.exclusiveMinimum, shape.exclusiveMaximum, shape.multipleOf];
  if (others.some((constraint) => constraint !== undefined)) return () => undefined;
  return (value: number) => value < minimum || value > maximum;
}
