import type { CodeBlockWriter } from 'ts-morph';
import type { JsonSchema } from '../../../legacy/json-schema.js';
import { printString } from '../../../print/literal.js';
import { conditionOf } from '../condition.js';
import { evaluates } from '../evaluation.js';
import { declarePattern } from '../pattern.js';
import type { Scope } from '../scope.js';
import { never, saysNothing, type Test } from '../test.js';
import { atLeast, atMost } from './text.js';

/** Prints what is asked of an object, if `value` is one; undefined when nothing is. */
export function objectPrinter(
  schema: JsonSchema,
  name: string,
  scope: Scope,
): ((writer: CodeBlockWriter) => void) | undefined {
  const whole = wholeTests(schema, name, scope);
  const each = eachTests(schema, name, scope);
  const { minProperties, maxProperties } = schema;
  const counts = [
    ...(minProperties === undefined ? [] : [atLeast('Object.keys(fields).length', minProperties)]),
    ...(maxProperties === undefined ? [] : [atMost('Object.keys(fields).length', maxProperties)]),
  ];
  if (whole.length + each.length + counts.length === 0) return undefined;
  const sentFieldsOf = scope.own('sentFieldsOf', 'runtime/sent-fields');
  return (writer) => {
    writer.writeLine(`const fields = ${sentFieldsOf}(value);`);
    writer.write('if (fields !== undefined)').block(() => {
      for (const { fails } of [...counts, ...whole]) writer.writeLine(`if (${fails}) return false;`);
      if (each.length === 0) return;
      writer.write('for (const key of Object.keys(fields))').block(() => {
        for (const { fails } of each) writer.writeLine(`if (${fails}) return false;`);
      });
    });
  };
}

/** What is asked of fields by their names. */
function wholeTests(schema: JsonSchema, name: string, scope: Scope): Test[] {
  const tests: Test[] = (schema.required ?? []).map((field) => present(field));
  for (const [field, member] of Object.entries(schema.properties ?? {})) {
    const test = conditionOf(member, { expression: `fields[${printString(field)}]`, name: nameOf(name, field) }, scope);
    if (!saysNothing(test)) tests.push(implies(field, test));
  }
  for (const [field, others] of Object.entries(schema.dependentRequired ?? {})) {
    for (const other of others) tests.push(implies(field, present(other)));
  }
  for (const [field, member] of Object.entries(schema.dependentSchemas ?? {})) {
    const test = conditionOf(member, { expression: 'value', name: `${nameOf(name, field)}Dependent` }, scope);
    if (!saysNothing(test)) tests.push(implies(field, test));
  }
  return tests;
}

/** What is asked of every field: of its name, or of its value for a pattern of its name. */
function eachTests(schema: JsonSchema, name: string, scope: Scope): Test[] {
  const {
    propertyNames,
    patternProperties = {},
    properties = {},
    additionalProperties,
    unevaluatedProperties,
  } = schema;
  const valueTest = (member: JsonSchema, what: string) =>
    conditionOf(member, { expression: 'fields[key]', name: `${name}${what}` }, scope);
  const tests: Test[] = [];
  if (propertyNames) tests.push(conditionOf(propertyNames, { expression: 'key', name: `${name}Key` }, scope));
  for (const [pattern, member] of Object.entries(patternProperties)) {
    const test = valueTest(member, 'Matching');
    if (!saysNothing(test)) tests.push(unless(`!${declarePattern(pattern, scope)}.test(key)`, test));
  }
  const named = [
    ...Object.keys(properties).map((field) => `key === ${printString(field)}`),
    ...Object.keys(patternProperties).map((pattern) => `${declarePattern(pattern, scope)}.test(key)`),
  ];
  if (additionalProperties !== undefined && additionalProperties !== true) {
    tests.push(
      unless(
        named.join(' || '),
        restTest(additionalProperties, (member) => valueTest(member, 'Additional')),
      ),
    );
  }
  if (unevaluatedProperties !== undefined) {
    const { unevaluatedProperties: _, ...others } = schema;
    const told = evaluates(others, { value: 'value', fields: 'fields', key: 'key', kind: 'property' }, scope);
    tests.push(
      unless(
        told ?? '',
        restTest(unevaluatedProperties, (member) => valueTest(member, 'Unevaluated')),
      ),
    );
  }
  return tests.filter((test) => !saysNothing(test));
}

/** The test of fields that nothing else speaks of. */
function restTest(rest: JsonSchema | false, test: (schema: JsonSchema) => Test): Test {
  return rest === false ? never : test(rest);
}

function present(field: string): Test {
  return { holds: `${printString(field)} in fields`, fails: `!(${printString(field)} in fields)` };
}

function implies(field: string, { holds, fails }: Test): Test {
  const condition = `${printString(field)} in fields`;
  return { holds: `!(${condition}) || (${holds})`, fails: `${condition} && (${fails})` };
}

function unless(exception: string, { holds, fails }: Test): Test {
  if (exception === '' || saysNothing({ holds, fails })) return { holds, fails };
  return { holds: `(${exception}) || (${holds})`, fails: `!(${exception}) && (${fails})` };
}

/** A name for what is declared for a field, from whatever characters the field has. */
function nameOf(name: string, field: string): string {
  const words = field.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  return name + words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}
