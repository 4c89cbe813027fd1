import { expect, it } from 'vitest';
import { compare } from './compare.js';

const expected = new Map([
  ['sale/good', true],
  ['sale/bad', false],
  ['sale/odd', false],
]);
const exception = { reason: 'a bug', ids: /odd$/ };

it('the same verdicts pass', () => {
  expect(compare('sale/good valid\nsale/bad invalid\nsale/odd invalid\n', expected, [])).toEqual({
    right: 3,
    exceptions: [],
    problems: [],
  });
});

it('a wrong verdict passes where an exception names it', () => {
  expect(compare('sale/good valid\nsale/bad invalid\nsale/odd valid\n', expected, [exception])).toEqual({
    right: 2,
    exceptions: [{ reason: 'a bug', count: 1 }],
    problems: [],
  });
});

it.each([
  ['a wrong verdict', 'sale/good invalid\nsale/bad invalid\nsale/odd valid\n', 'wrong, should be valid: sale/good'],
  ['another wrong verdict', 'sale/good valid\nsale/bad valid\nsale/odd valid\n', 'wrong, should be invalid: sale/bad'],
  ['a missing verdict', 'sale/good valid\nsale/odd valid\n', 'no verdict: sale/bad'],
  [
    'an exception that does not occur',
    'sale/good valid\nsale/bad invalid\nsale/odd invalid\n',
    'right, although it is listed as an exception: sale/odd',
  ],
])('%s is a problem', (_, printed, problem) => {
  expect(compare(printed, expected, [exception]).problems).toContain(problem);
});

it('an exception that no case shows is a problem', () => {
  const { problems } = compare('sale/good valid\nsale/bad invalid\nsale/odd invalid\n', expected, [
    { reason: 'gone', ids: /gone/ },
  ]);
  expect(problems).toEqual(['no case shows the exception: gone']);
});
