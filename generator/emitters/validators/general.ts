import type { CodeBlockWriter } from 'ts-morph';
import type { JsonSchema } from '../../legacy/json-schema.js';
import { combinationTests } from './keywords/combination.js';
import { listPrinter } from './keywords/list.js';
import { numberTests } from './keywords/number.js';
import { objectPrinter } from './keywords/object.js';
import { textTests } from './keywords/text.js';
import { equalityTest, typeTest } from './keywords/type.js';
import type { Scope } from './scope.js';
import type { Test } from './test.js';

/**
 * Declares the function that tests a value of any schema, keyword by keyword, and gives its name. What the payloads of
 * the API need has shapes of its own, which are faster: see object.ts and list.ts.
 */
export function declareGeneral(schema: JsonSchema, name: string, scope: Scope, exported = false): string {
  const tests = [...typeTest(schema, scope), ...equalityTest(schema, scope)];
  const texts = textTests(schema, scope);
  const numbers = numberTests(schema, scope);
  const list = listPrinter(schema, name, scope);
  const object = objectPrinter(schema, name, scope);
  const combinations = combinationTests(schema, name, scope);
  return scope.function({
    name: `is${name}`,
    tested: schema,
    doc: `Checks a value: ${schema.title ?? name}.`,
    isExported: exported,
    parameters: [{ name: 'value', type: 'unknown' }],
    returnType: 'boolean',
    statements: (writer) => {
      printTests(writer, tests);
      if (texts.length > 0) writer.write("if (typeof value === 'string')").block(() => printTests(writer, texts));
      if (numbers.length > 0) writer.write("if (typeof value === 'number')").block(() => printTests(writer, numbers));
      if (list) writer.write('if (Array.isArray(value))').block(() => list(writer));
      object?.(writer);
      printTests(writer, combinations);
      writer.writeLine('return true;');
    },
  });
}

function printTests(writer: CodeBlockWriter, tests: readonly Test[]): void {
  for (const { fails } of tests) writer.writeLine(`if (${fails}) return false;`);
}
