import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Call, Code, printAccess, printKey, printLiteral, printRegExp } from '../../../generator/print/literal.js';

/** The value of an expression. */
function evaluate(expression: string): unknown {
  return new Function(`return (${expression});`)();
}

test('every JSON value is the value of its literal', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(evaluate(printLiteral(value))).toEqual(value);
    }),
  );
});

test('every string, also half a surrogate pair, is the value of its literal in visible characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('', '\ud800', '\udc00', '\u2028', "'", '\\'), (a, b) => {
      const printed = printLiteral(a + b);
      expect(evaluate(printed)).toBe(a + b);
      expect(printed).not.toMatch(/[\n\r\u2028\u2029\ufeff]/);
      expect(Buffer.from(printed).toString()).toBe(printed);
    }),
  );
});

test('every key is the key of its object', () => {
  for (const key of ['a', 'a b', '__proto__', 'constructor', "'", '1', '']) {
    const value = evaluate(printLiteral(Object.fromEntries([[key, 1]]))) as object;
    expect(Object.entries(value)).toEqual([[key, 1]]);
  }
  expect(printKey('cf_x')).toBe('cf_x');
  expect(printAccess('fields', 'a-b')).toBe("fields['a-b']");
});

test('prints code and calls as they are', () => {
  expect(printLiteral([new Code('a'), new Call('f', 'x', new Code('b'))])).toBe("[a, f('x', b)]");
});

test('every pattern is the source of its literal, and no comment and no string begins in it', () => {
  for (const pattern of [
    '^[^/*]+$',
    '/*',
    'a/',
    '',
    '//',
    '[/]',
    '[\\\\/*]',
    '/\\*',
    'é\u2028',
    '\\é',
    '\'`"',
    "\\\\'",
    '\\\\é',
    '\ud83d\ude00',
  ]) {
    const printed = printRegExp(new RegExp(pattern));
    expect(printed).not.toMatch(/\/[/*]|['"`]/);
    const copy = evaluate(printed) as RegExp;
    for (const value of ['/*', '/', 'a/', '', '//', 'é\u2028', 'é', '\\é', '\'`"', "\\'", 'abc', '😀']) {
      expect(copy.test(value), `${pattern} ${value}`).toBe(new RegExp(pattern).test(value));
    }
  }
});
