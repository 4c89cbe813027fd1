import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readNumber } from '../../../../generator/runtime/builders/form-number.js';
import { growthOf } from '../../../support/growth.js';

/** An amount as a person writes it: thousands grouped or not, two decimals. */
function write(cents: number, group: string, decimal: string): string {
  const digits = String(Math.floor(cents / 100));
  const grouped = [...digits].map(
    (digit, index) => ((digits.length - index) % 3 === 0 && index > 0 ? group : '') + digit,
  );
  return `${grouped.join('')}${decimal}${String(cents % 100).padStart(2, '0')}`;
}

it('an amount with two decimals is read in either notation, with or without a currency', () => {
  const notations = fc.constantFrom(['.', ','], [',', '.'], ['', ','], ['', '.']);
  const currencies = fc.constantFrom('', 'R$', 'R$ ', 'R$\u00a0', 'US$ ', '$', '€ ', 'BRL ');
  fc.assert(
    fc.property(
      fc.nat(),
      notations,
      currencies,
      fc.constantFrom(',', '.'),
      (cents, [group = '', decimal = ''], currency, preferred) => {
        const read = { number: cents / 100, isAmbiguous: false };
        expect(readNumber(currency + write(cents, group, decimal), preferred as ',')).toEqual(read);
      },
    ),
  );
});

it('a finite number as JavaScript prints it is read as it is, unless three decimals are ambiguous', () => {
  const numbers = fc.double({ noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(numbers, (number) => {
      const read = readNumber(String(number), '.');
      expect(read?.number).toBe(Number(String(number)));
    }),
  );
});

it('no string gives NaN or an infinite number', () => {
  const units = fc.constantFrom('0', '1', '9', '.', ',', '-', '+', 'e', 'R$', ' ', '\u00a0', 'x', '٣');
  const strings = fc.oneof(
    fc.string(),
    fc.array(units).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(strings, (text) => {
      const read = readNumber(text, ',');
      expect(read === undefined || Number.isFinite(read.number)).toBe(true);
    }),
  );
});

it.each([
  ['1.234', ',', 1234, true],
  ['1.234', '.', 1.234, true],
  ['1,234', ',', 1.234, true],
  ['1,234', '.', 1234, true],
  ['0.125', ',', 0.125, false],
  ['1234.567', ',', 1234.567, false],
  ['1.234.567', '.', 1234567, false],
  ['-R$ 1.234,5', ',', -1234.5, false],
  ['R$ -5', ',', -5, false],
  ['+5', ',', 5, false],
  ['1e3', ',', 1000, false],
  [',5', ',', 0.5, false],
])('%s with %s is %d', (text, decimal, number, isAmbiguous) => {
  expect(readNumber(text, decimal as ',')).toEqual({ number, isAmbiguous });
});

it.each([
  '',
  ' ',
  '.',
  ',',
  '5,',
  '1.2.3',
  '1,2,3',
  '1.23,4.5',
  '1.2,3',
  '12.34,5',
  '--5',
  '-R$ -5',
  '5 reais',
  '10 20',
  '0x10',
  '1e999',
  'NaN',
  'Infinity',
  '٣',
])('no number: %j', (text) => {
  expect(readNumber(text, ',')).toBeUndefined();
});

it('reads long strings in linear time', () => {
  const long = '1'.repeat(1_000_000);
  expect(readNumber(`${long}x`, ',')).toBeUndefined();
  expect(readNumber('.'.repeat(1_000_000), ',')).toBeUndefined();
  expect(readNumber('1.'.repeat(500_000), ',')).toBeUndefined();
});

it('takes time in proportion to the length', () => {
  const read = (length: number) => () => {
    for (let round = 0; round < 20; round++) readNumber(`+${' '.repeat(length)}x`, ',');
  };
  // Sixteen times as long: quadratic growth would be a factor of 256.
  expect(growthOf(read, 5000, 80_000)).toBeLessThan(80);
});
