import type { CodeBlockWriter } from 'ts-morph';
import type { JsonSchema } from '../../catalogue/json-schema.js';
import { textLiteral } from '../../print/literal.js';
import { conditionOf } from './condition.js';
import { saysOnly } from './explained.js';
import { type Field, fieldsOf } from './field.js';
import { namesIn, ruleOnFields } from './negation.js';
import { printPattern } from './pattern.js';
import { printRemark } from './remark.js';
import type { Scope } from './scope.js';
import { all, any, breakLong, differs, equals, saysNothing, type Test } from './test.js';

/*
 * The loop tests what needs no call, keeps the rest in variables, and refuses what no table lists. Keys are told apart by
 * their length first, then by comparing them to one or two names. One pass also reads each field once, and sees nothing
 * but fields: see runtime/fields.ts.
 */

/** Declares the function that tests an object in one pass over its keys, and gives its name. */
export function declareSinglePass(schema: JsonSchema, name: string, scope: Scope, exported: boolean): string {
  const fields = fieldsOf(schema);
  const inRule = schema.not ? namesIn(schema.not) : new Set<string>();
  const kept = fields.filter((field) => inRule.has(field.name) || isKept(field));
  const tests = kept.map((field) => ({ field, test: testOf(field, scope) }));
  const rule = schema.not && { says: schema.not.description, print: ruleOnFields(schema.not, fields, scope) };
  const others = othersOf(schema, name, scope);
  const readFields = scope.own('fieldsOf', 'runtime/fields');
  return scope.function({
    name: `is${name}`,
    tested: schema,
    doc: `Tests an object: ${schema.title ?? name}.`,
    isExported: exported,
    parameters: [{ name: 'input', type: 'unknown' }],
    returnType: 'boolean',
    statements: (writer) => {
      writer.writeLine(`const fields = ${readFields}(input);`);
      writer.writeLine('if (fields === undefined) return false;');
      for (const { local, schema: field } of kept) {
        writer.writeLine(`let ${local}: ${isText(field) ? 'string | undefined' : 'unknown'};`);
      }
      printLoop(writer, fields, kept, others);
      for (const { field, test } of tests.filter((entry) => !saysNothing(entry.test))) {
        printRemark(writer, field.schema.description);
        writer.writeLine(`if (${breakLong(test.fails)}) return false;`);
      }
      printRemark(writer, rule?.says);
      rule?.print(writer);
      writer.writeLine('return true;');
    },
  });
}

/** The test of a field after the loop, when it is in its variable or was not there. */
function testOf({ local, pascal, schema, required }: Field, scope: Scope): Test {
  const text = isText(schema);
  const test = conditionOf(schema, { expression: local, name: pascal, isText: text }, scope);
  const isFixed = schema.const !== undefined || (schema.enum !== undefined && required);
  if (isFixed && required) return test;
  if (required) return text ? all([differs(local, 'undefined'), test]) : test;
  return saysNothing(test) ? test : any([equals(local, 'undefined'), test]);
}

/** The name of the pattern of fields that no table names. */
export const otherFieldPattern = 'otherFieldPattern';

/** What is asked of fields that no table names. */
interface Others {
  pattern: string;
  test: Test;
  text: boolean;
}

function othersOf(schema: JsonSchema, name: string, scope: Scope): Others | undefined {
  const [entry] = Object.entries(schema.patternProperties ?? {});
  if (entry === undefined) return undefined;
  const [pattern, member] = entry;
  return {
    pattern: scope.constant(otherFieldPattern, printPattern(pattern)),
    test: conditionOf(member, { expression: 'entry', name: `${name}Other` }, scope),
    text: isFreeText(member),
  };
}

function printLoop(writer: CodeBlockWriter, fields: Field[], kept: Field[], others: Others | undefined): void {
  const texts = fields.filter(({ schema }) => isText(schema));
  const rest = fields.filter(({ schema }) => !isText(schema));
  writer.write('for (const key in fields)').block(() => {
    writer.writeLine('const entry = fields[key];');
    if (texts.length > 0) {
      writer.write("if (typeof entry === 'string') ").inlineBlock(() => {
        printSwitch(writer, texts, kept);
        if (others?.text) writer.writeLine(`if (${others.pattern}.test(key)) continue;`);
      });
      writer.write(' else ');
    }
    writer.write('if (entry === undefined) ').inlineBlock(() => {
      writer.writeLine('continue;');
    });
    if (rest.length > 0) {
      writer.write(' else ').inlineBlock(() => {
        printSwitch(writer, rest, kept);
      });
    }
    writer.newLine();
    if (others && !others.text) writer.writeLine(`if (${others.pattern}.test(key) && ${others.test.holds}) continue;`);
    writer.writeLine('return false;');
  });
}

/** Tells the key apart by its length, then by comparing it to the names of that length. */
function printSwitch(writer: CodeBlockWriter, fields: Field[], kept: Field[]): void {
  const lengths = [...new Set(fields.map(({ name }) => name.length))].sort((a, b) => a - b);
  writer.write('switch (key.length)').block(() => {
    for (const length of lengths) {
      writer.writeLine(`case ${length}:`);
      writer.indent(() => {
        const ofLength = fields.filter(({ name }) => name.length === length);
        const free = ofLength.filter((field) => !kept.includes(field) && isText(field.schema));
        if (free.length > 0) writer.writeLine(`if (${free.map(isKey).join(' || ')}) continue;`);
        for (const field of ofLength.filter((other) => !free.includes(other)))
          printArm(writer, field, kept.includes(field));
        writer.writeLine('break;');
      });
    }
  });
}

function printArm(writer: CodeBlockWriter, field: Field, isKeptField: boolean): void {
  writer.write(`if (${isKey(field)})`).block(() => {
    if (isKeptField) writer.writeLine(`${field.local} = entry;`);
    else writer.writeLine(`if (${scalarTest(field.schema)}) return false;`);
    writer.writeLine('continue;');
  });
}

function isKey({ name }: Field): string {
  return `key === ${textLiteral(name)}`;
}

/** A field is kept in a variable unless the loop itself can say all there is to say of it, without a call. */
function isKept({ schema, required }: Field): boolean {
  return required || !(isFreeText(schema) || isPlainScalar(schema));
}

function isText({ type }: JsonSchema): boolean {
  return type === 'string';
}

/** A text of which nothing is asked. */
function isFreeText(schema: JsonSchema): boolean {
  return isText(schema) && saysOnly(schema, 'type');
}

function isPlainScalar(schema: JsonSchema): boolean {
  const { type } = schema;
  return (type === 'boolean' || type === 'number' || type === 'integer') && saysOnly(schema, 'type');
}

function scalarTest({ type }: JsonSchema): string {
  switch (type) {
    case 'integer':
      return '!Number.isInteger(entry)';
    case 'number':
      return '!Number.isFinite(entry)';
    default:
      return `typeof entry !== '${type}'`;
  }
}
