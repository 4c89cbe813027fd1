import type { CodeBlockWriter } from 'ts-morph';
import type { JsonSchema } from '../../legacy/json-schema.js';
import { conditionOf } from './condition.js';
import { type Field, fieldsOf } from './field.js';
import { isFreeText, isPlainScalar, isText, printLongLoop } from './long-loop.js';
import { namesIn, ruleOnFields } from './negation.js';
import { othersOf } from './others.js';
import { referredSchema } from './referred.js';
import { printRemark } from './remark.js';
import type { Scope } from './scope.js';
import { printShortLoop } from './short-loop.js';
import { all, any, breakLong, differs, equals, saysNothing, type Test } from './test.js';

/*
 * The shape of the code, and why. An object is read in one loop over its keys, never by name. Senders leave empty fields
 * out, so that payloads come in a great many different key sets; above about a hundred of them a load by name
 * (`fields.email`) stops being cheap in V8, and the loop does not. The loop also sees each field once, sees nothing but
 * fields, and finds those that no table lists. It calls nothing: what needs a call is kept in a variable and tested
 * after it.
 */

/** Up to so many fields, comparing a key to each name is no slower than telling keys apart by their length. Measured. */
const mostInShortLoop = 8;

/** Declares the function that tests an object, and gives its name: `is` and the given name. */
export function declareObject(schema: JsonSchema, name: string, scope: Scope, exported = false): string {
  const fields = fieldsOf(schema);
  const isShort = fields.length <= mostInShortLoop && schema.patternProperties === undefined;
  const inRule = schema.not ? namesIn(schema.not) : new Set<string>();
  const kept = isShort ? fields : fields.filter((field) => inRule.has(field.name) || !isToldInLoop(field));
  const typed = isShort ? [] : kept.filter((field) => isText(field.schema));
  const tests = kept.map((field) => ({ field, test: fieldTest(field, typed.includes(field), scope) }));
  const rule = schema.not && { says: schema.not.description, print: ruleOnFields(schema.not, fields, !isShort, scope) };
  const others = othersOf(schema, name, scope);
  const printFields = fieldsPrinter(scope);
  return scope.function({
    name: `is${name}`,
    tested: schema,
    doc: `Checks an object: ${schema.title ?? name}.`,
    isExported: exported,
    parameters: [{ name: 'input', type: 'unknown' }],
    returnType: 'boolean',
    statements: (writer) => {
      printFields(writer);
      for (const field of kept) printVariable(writer, field, typed.includes(field));
      if (isShort) printShortLoop(writer, fields);
      else printLongLoop(writer, fields, kept, others, (field) => mayBeString(field, scope));
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

/** The fields of the input, or the end. */
export function fieldsPrinter(scope: Scope): (writer: CodeBlockWriter) => void {
  const read = scope.own('fieldsOf', 'runtime/fields');
  return (writer) => {
    writer.writeLine(`const fields = ${read}(input);`);
    writer.writeLine('if (fields === undefined) return false;');
  };
}

function printVariable(writer: CodeBlockWriter, { local }: Field, isTyped: boolean): void {
  writer.writeLine(`let ${local}: ${isTyped ? 'string | undefined' : 'unknown'};`);
}

/** The test of a field after the loop, when it is in its variable or was not there. */
export function fieldTest({ local, pascal, schema, required }: Field, isTyped: boolean, scope: Scope): Test {
  const test = conditionOf(schema, { expression: local, name: pascal, isText: isTyped }, scope);
  if (!required) return saysNothing(test) ? test : any([equals(local, 'undefined'), test]);
  return refusesAbsent(schema, isTyped, scope) ? test : all([differs(local, 'undefined'), test]);
}

/** Whether the test of a schema is enough to refuse a field that is not there. */
function refusesAbsent(schema: JsonSchema, isTyped: boolean, { catalogue }: Scope): boolean {
  if (schema.const !== undefined || schema.enum) return true;
  const { type } = referredSchema(schema, catalogue);
  return type !== undefined && !isTyped;
}

/** Whether a schema that is not a string by its own type may accept strings. */
function mayBeString(schema: JsonSchema, { catalogue }: Scope): boolean {
  const { type } = referredSchema(schema, catalogue);
  return type === undefined || type === 'string';
}

/** Whether the loop itself can say all there is to say of a field, without a call. */
function isToldInLoop({ schema, required }: Field): boolean {
  return !required && (isFreeText(schema) || isPlainScalar(schema));
}
