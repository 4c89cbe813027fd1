import type { JsonSchema } from '../../../legacy/json-schema.js';
import { declarePattern, formatTestName } from '../pattern.js';
import type { Scope } from '../scope.js';
import { call, differs, type Test } from '../test.js';

/** What is asked of a text, which `value` or another expression is known to be. A format without a pattern is a remark. */
export function textTests(schema: JsonSchema, scope: Scope, expression = 'value', patternName = 'pattern'): Test[] {
  const { minLength, maxLength, pattern, format } = schema;
  const length = () => `${scope.own('lengthOf', 'runtime/text')}(${expression})`;
  const tests: Test[] = [];
  if (minLength === 1) tests.push(differs(expression, "''"));
  else if (minLength !== undefined && minLength > 0) tests.push(atLeast(length(), minLength));
  if (maxLength !== undefined) tests.push(atMost(length(), maxLength));
  if (pattern !== undefined) {
    const isFormat = format !== undefined && scope.catalogue.formats[format]?.pattern === pattern;
    tests.push(
      isFormat
        ? call(`${scope.own(formatTestName(format), 'formats')}(${expression})`)
        : call(`${declarePattern(pattern, scope, patternName)}.test(${expression})`),
    );
  }
  return tests;
}

export function atLeast(expression: string, least: number): Test {
  return { holds: `${expression} >= ${least}`, fails: `${expression} < ${least}` };
}

export function atMost(expression: string, most: number): Test {
  return { holds: `${expression} <= ${most}`, fails: `${expression} > ${most}` };
}
