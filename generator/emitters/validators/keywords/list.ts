import type { CodeBlockWriter } from 'ts-morph';
import type { JsonSchema } from '../../../legacy/json-schema.js';
import { conditionOf } from '../condition.js';
import { evaluates } from '../evaluation.js';
import type { Scope } from '../scope.js';
import { call, saysNothing, type Test } from '../test.js';
import { atLeast, atMost } from './text.js';

/** Prints what is asked of a list, which `value` is known to be; undefined when nothing is. */
export function listPrinter(
  schema: JsonSchema,
  name: string,
  scope: Scope,
): ((writer: CodeBlockWriter) => void) | undefined {
  const { minItems, maxItems, uniqueItems, prefixItems = [], items, contains, unevaluatedItems } = schema;
  const whole: Test[] = [
    ...(minItems === undefined ? [] : [atLeast('value.length', minItems)]),
    ...(maxItems === undefined ? [] : [atMost('value.length', maxItems)]),
    ...(uniqueItems ? [call(`${scope.own('areUnique', 'runtime/equality')}(value)`)] : []),
  ];
  const first = prefixItems.map((item, index) =>
    conditionOf(item, { expression: `value[${index}]`, name: `${name}Item${index}` }, scope),
  );
  const rest = items && conditionOf(items, { expression: 'value[index]', name: `${name}Item` }, scope);
  const contained = contains && conditionOf(contains, { expression: 'value[index]', name: `${name}Contained` }, scope);
  const unevaluated = unevaluatedItems !== undefined && unevaluatedTest(schema, name, scope);
  if (whole.length + first.length === 0 && !rest && !contained && !unevaluated) return undefined;
  return (writer) => {
    for (const { fails } of whole) writer.writeLine(`if (${fails}) return false;`);
    for (const [index, test] of first.entries()) {
      if (!saysNothing(test)) writer.writeLine(`if (value.length > ${index} && ${test.fails}) return false;`);
    }
    if (rest && !saysNothing(rest)) printEach(writer, prefixItems.length, rest);
    if (contained) printCount(writer, contained, schema);
    if (unevaluated) printEach(writer, 0, unevaluated);
  };
}

/** By index: `forEach` would skip the holes of a sparse array. */
function printEach(writer: CodeBlockWriter, from: number, { fails }: Test): void {
  writer.write(`for (let index = ${from}; index < value.length; index++)`).block(() => {
    writer.writeLine(`if (${fails}) return false;`);
  });
}

function printCount(writer: CodeBlockWriter, { holds }: Test, { minContains = 1, maxContains }: JsonSchema): void {
  writer.writeLine('let contained = 0;');
  writer.write('for (let index = 0; index < value.length; index++)').block(() => {
    writer.writeLine(`if (${holds}) contained++;`);
  });
  writer.writeLine(`if (${atLeast('contained', minContains).fails}) return false;`);
  if (maxContains !== undefined) writer.writeLine(`if (${atMost('contained', maxContains).fails}) return false;`);
}

/** The test of a member of which nothing else in the schema speaks. */
function unevaluatedTest(schema: JsonSchema, name: string, scope: Scope): Test {
  const { unevaluatedItems, ...others } = schema;
  const told = evaluates(others, { value: 'value', fields: 'fields', key: 'index', kind: 'item' }, scope);
  const test =
    typeof unevaluatedItems === 'object'
      ? conditionOf(unevaluatedItems, { expression: 'value[index]', name: `${name}Unevaluated` }, scope).holds
      : 'false';
  const holds = told === undefined ? test : `(${told}) || ${test}`;
  return { holds, fails: `!(${holds})` };
}
