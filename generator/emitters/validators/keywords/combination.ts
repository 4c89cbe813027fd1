import { type JsonSchema, referenceTo, referredName } from '../../../legacy/json-schema.js';
import { conditionOf } from '../condition.js';
import type { Scope } from '../scope.js';
import { always, any, not as negation, saysNothing, type Test } from '../test.js';

/** What is asked of a value through other schemas that apply to it. */
export function combinationTests(schema: JsonSchema, name: string, scope: Scope): Test[] {
  const { allOf, anyOf, oneOf, not, if: condition, then, else: otherwise } = schema;
  const referred = referredName(schema);
  const test = (member: JsonSchema, what: string) =>
    conditionOf(member, { expression: 'value', name: `${name}${what}` }, scope);
  const tests: Test[] = [
    ...(referred === undefined ? [] : [test(referenceTo(referred), 'Reference')]),
    ...(allOf ?? []).map((member, index) => test(member, `All${index}`)),
    ...(anyOf ? [any(anyOf.map((member, index) => test(member, `Any${index}`)))] : []),
    ...(oneOf ? [oneTest(oneOf.map((member, index) => test(member, `One${index}`)))] : []),
    ...(not ? [negation(test(not, 'Not'))] : []),
    ...(condition && then ? [implied(test(condition, 'If').fails, test(then, 'Then'))] : []),
    ...(condition && otherwise ? [implied(test(condition, 'If').holds, test(otherwise, 'Else'))] : []),
  ];
  return tests.filter((each) => !saysNothing(each));
}

/** Exactly one of them. */
function oneTest(tests: Test[]): Test {
  const count = `[${tests.map(({ holds }) => holds).join(', ')}].filter(Boolean).length`;
  return { holds: `${count} === 1`, fails: `${count} !== 1` };
}

/** The test, unless the exception holds. */
function implied(exception: string, { holds, fails }: Test): Test {
  if (saysNothing({ holds, fails })) return always;
  return { holds: `(${exception}) || (${holds})`, fails: `!(${exception}) && (${fails})` };
}
