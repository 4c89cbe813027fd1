import { expect, test } from 'vitest';
import { formatTypeScript } from '../../../generator/print/format.js';
import { printLiteral } from '../../../generator/print/literal.js';
import { GeneratedFile } from '../../../generator/print/source-file.js';

test('prints imports, re-exports, constants and functions below the header', async () => {
  const file = new GeneratedFile('checks/sale', 'spec/events/sale.ts', ['isSale']);
  const type = file.importType('SaleEvent', '@rdsm-events/types/sale');
  const fieldsOf = file.importLocal('fieldsOf', 'runtime/fields');
  file.importLocalType('Fields', 'runtime/fields');
  const names = file.addConstant('names', "['a']", { doc: 'Names of fields.' });
  file.addFunction({
    name: 'isSale',
    doc: 'Whether a value is a SALE event.\n\nNothing else.',
    isExported: true,
    parameters: [{ name: 'value', type: 'unknown' }],
    returnType: `value is ${type}`,
    statements: `return ${names}.includes(${fieldsOf}(value));`,
  });
  file.reexport(['b', 'a'], 'checks/parts');
  expect(
    await formatTypeScript(file.print()),
  ).toBe(`// Generated from spec/events/sale.ts. Do not edit: change the spec and run "npm run generate".

import type { SaleEvent } from '@rdsm-events/types/sale';
import { type Fields, fieldsOf } from '../runtime/fields.js';

export { a, b } from './parts.js';

/** Names of fields. */
const names = ['a'];

/**
 * Whether a value is a SALE event.
 *
 * Nothing else.
 */
export function isSale(value: unknown): value is SaleEvent {
  return names.includes(fieldsOf(value));
}
`);
});

test('gives another name to an import that a declaration or an export has already', () => {
  const file = new GeneratedFile('a', 'spec/', ['withCheck']);
  expect(file.importLocal('withCheck', 'runtime/builder')).toBe('withCheck2');
  expect(file.importValue('withCheck', 'elsewhere')).toBe('withCheck3');
  expect(file.importLocal('withCheck', 'runtime/builder')).toBe('withCheck2');
  expect(file.print()).toContain("import { withCheck as withCheck2 } from './runtime/builder.js';");
});

test('a value that is also imported as a type is imported once, as a value', () => {
  const file = new GeneratedFile('a', 'spec/');
  file.importType('Thing', 'elsewhere');
  file.importValue('Thing', 'elsewhere');
  expect(file.print()).toContain("import { Thing } from 'elsewhere';");
});

test('imports nothing from itself', () => {
  const file = new GeneratedFile('a', 'spec/');
  expect(file.importLocal('b', 'a')).toBe('b');
  expect(file.print()).not.toContain('import');
});

test('declares the same content once, and another content under another name', () => {
  const file = new GeneratedFile('a', 'spec/');
  expect(file.addConstant('pattern', '/a/')).toBe('pattern');
  expect(file.addConstant('pattern', '/a/')).toBe('pattern');
  expect(file.addConstant('pattern', '/b/')).toBe('pattern2');
  expect(file.nameOf('/b/')).toBe('pattern2');
  expect(file.print().match(/const /g)).toHaveLength(2);
});

test('rejects two exports of one name', () => {
  const file = new GeneratedFile('a', 'spec/');
  file.addConstant('a', '1', { isExported: true });
  expect(() => file.addConstant('a', '2', { isExported: true })).toThrow('"a" is already declared in a.');
});

test('exports a declaration that is marked after it was added', () => {
  const file = new GeneratedFile('a', 'spec/');
  file.addConstant('a', '1');
  file.markExported('a');
  expect(file.print()).toContain('export const a = 1;');
});

test('no source and no doc comment can add code', async () => {
  const file = new GeneratedFile('a', 'x\nthrow 1; //');
  file.addConstant('a', '1', { doc: '*/ throw 1; /*' });
  file.addFunction({ name: 'f', doc: 'first\r*/ throw 2; /*\u2028last' });
  file.addInterface({ name: 'I', doc: '*/', properties: [{ name: 'a', type: 'string' }] });
  expect(
    await formatTypeScript(file.print()),
  ).toBe(`// Generated from x throw 1; //. Do not edit: change the spec and run "npm run generate".

/** *\\/ throw 1; /* */
const a = 1;

/**
 * first
 * *\\/ throw 2; /*
 * last
 */
function f() {}

/** *\\/ */
interface I {
  a: string;
}
`);
});

test('breaks long signatures and conditions', async () => {
  const file = new GeneratedFile('a', 'spec/');
  const names = Array.from({ length: 9 }, (_, index) => `parameterNumber${index}`);
  file.addFunction({
    name: 'f',
    parameters: names.map((name) => ({ name, type: 'boolean' })),
    returnType: 'boolean',
    statements: `return ${names.join(' && ')};`,
  });
  const lines = (await formatTypeScript(file.print())).split('\n');
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(120);
});

test('a string that ends with a backslash ends there', () => {
  const file = new GeneratedFile('a', 'spec/a.ts', ['b']);
  file.addConstant('a', printLiteral(['\\', '/*']));
  file.addConstant('b', 'a', { doc: 'The same.', isExported: true });
  expect(file.print()).toContain('\n/** The same. */\nexport const b = a;\n');
});
