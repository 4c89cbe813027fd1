import type { JsonSchema } from '../../../legacy/json-schema.js';
import type { Scope } from '../scope.js';
import { call, type Test } from '../test.js';
import { atLeast, atMost } from './text.js';

/** What is asked of a number, which `value` is known to be. */
export function numberTests(schema: JsonSchema, scope: Scope): Test[] {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  return [
    ...(minimum === undefined ? [] : [atLeast('value', minimum)]),
    ...(maximum === undefined ? [] : [atMost('value', maximum)]),
    ...(exclusiveMinimum === undefined ? [] : [above('value', exclusiveMinimum)]),
    ...(exclusiveMaximum === undefined ? [] : [below('value', exclusiveMaximum)]),
    ...(multipleOf === undefined
      ? []
      : [call(`${scope.own('isMultipleOf', 'runtime/decimal')}(value, ${multipleOf})`)]),
  ];
}

function above(expression: string, bound: number): Test {
  return { holds: `${expression} > ${bound}`, fails: `${expression} <= ${bound}` };
}

function below(expression: string, bound: number): Test {
  return { holds: `${expression} < ${bound}`, fails: `${expression} >= ${bound}` };
}
