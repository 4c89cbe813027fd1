import type { JsonSchema } from '../../catalogue/json-schema.js';
import { textLiteral } from '../../print/literal.js';
import { conditionOf } from './condition.js';
import { type Field, fieldsOf } from './field.js';
import { printRemark } from './remark.js';
import type { Scope } from './scope.js';
import { all, breakLong, call, saysNothing, type Test, wrap } from './test.js';

/** Declares the function that tests an object by loading each field by its name, and gives its name. */
export function declareByName(schema: JsonSchema, name: string, scope: Scope, exported: boolean): string {
  const fields = fieldsOf(schema);
  const tests = fields.map((field) => ({ field, test: testOf(field, scope) }));
  const required = fields.filter((field) => field.required);
  const optional = fields.filter((field) => !field.required);
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
      for (const { local, name: key } of fields) writer.writeLine(`const ${local} = fields.${key};`);
      for (const { field, test } of tests.filter((entry) => !saysNothing(entry.test))) {
        printRemark(writer, field.schema.description);
        writer.writeLine(`if (${breakLong(test.fails)}) return false;`);
      }
      writer.writeLine(
        '// Each required field is one of the object itself, and there are no others than the table lists.',
      );
      writer.writeLine(`let missing = ${required.length};`);
      writer.write('for (const key in fields) ').inlineBlock(() => {
        writer.writeLine(`if (${breakLong(required.map(isKey).join(' || ')) || 'false'}) missing--;`);
        const others = [...optional.map(isNoKey), 'fields[key] !== undefined'];
        writer.writeLine(`else if (${breakLong(others.join(' && '))}) return false;`);
      });
      writer.newLine();
      writer.writeLine('return missing === 0;');
    },
  });
}

/** The test of a field. What an optional field is loaded from may be no field of the object: it is then left alone. */
function testOf({ name, local, pascal, schema, required }: Field, scope: Scope): Test {
  const test = conditionOf(schema, { expression: local, name: pascal }, scope);
  if (required || saysNothing(test)) return test;
  const isField = call(`${scope.own('isField', 'runtime/fields')}(fields, ${textLiteral(name)})`);
  const absent: Test = { holds: `${local} === undefined`, fails: `${local} !== undefined` };
  const { fails } = all([test]);
  return {
    holds: `${absent.holds} || ${test.holds} || ${isField.fails}`,
    fails: `${absent.fails} && ${wrap(fails, '&&')} && ${isField.holds}`,
  };
}

function isKey({ name }: Field): string {
  return `key === ${textLiteral(name)}`;
}

function isNoKey({ name }: Field): string {
  return `key !== ${textLiteral(name)}`;
}
