import type { JsonSchema } from '../../../legacy/json-schema.js';
import { printString } from '../../../print/literal.js';
import type { Scope } from '../scope.js';
import { any, call, differs, equals, type Test } from '../test.js';

/** The test of the type. */
export function typeTest({ type }: JsonSchema, scope: Scope): Test[] {
  switch (type) {
    case undefined:
      return [];
    case 'null':
      return [equals('value', 'null')];
    case 'integer':
      return [call('Number.isInteger(value)')];
    case 'number':
      return [call('Number.isFinite(value)')];
    case 'array':
      return [call('Array.isArray(value)')];
    case 'object':
      return [differs(`${scope.own('fieldsOf', 'runtime/fields')}(value)`, 'undefined')];
    default:
      return [equals('typeof value', `'${type}'`)];
  }
}

/** The test that a value is the constant, or one of the options. */
export function equalityTest(schema: JsonSchema, scope: Scope): Test[] {
  const constants = schema.const === undefined ? [] : [isSame('value', schema.const, scope)];
  const options = schema.enum === undefined ? [] : [any(schema.enum.map((option) => isSame('value', option, scope)))];
  return [...constants, ...options];
}

/** The test that a value is another, as JSON. */
export function isSame(expression: string, constant: unknown, scope: Scope): Test {
  if (typeof constant !== 'object' || constant === null) return equals(expression, literalText(constant));
  return call(`${scope.own('equals', 'runtime/equality')}(${expression}, ${JSON.stringify(constant)})`);
}

function literalText(value: unknown): string {
  return typeof value === 'string' ? printString(value) : JSON.stringify(value);
}
