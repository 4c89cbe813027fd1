import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findInexactNumber } from '../../../../packages/cli/src/input/inexact-number.js';

/** The exact value of a number of JSON: a fraction. */
function exact(literal: string): [numerator: bigint, denominator: bigint] {
  const [, sign, whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(literal) ?? [];
  const power = Number(exponent) - fraction.length;
  const digits = BigInt(`${sign}${whole}${fraction}`);
  return power >= 0 ? [digits * 10n ** BigInt(power), 1n] : [digits, 10n ** BigInt(-power)];
}

function isSame(literal: string): boolean {
  const [a, b] = exact(literal);
  const [c, d] = exact(JSON.stringify(Number(literal)));
  return a * d === c * b;
}

const literals = fc
  .tuple(
    fc.constantFrom('', '-'),
    fc.bigInt({ min: 0n, max: 10n ** 22n }).map(String),
    fc.option(fc.stringMatching(/^[0-9]{1,18}$/), { nil: undefined }),
    fc.option(fc.tuple(fc.constantFrom('e', 'E', 'e+', 'e-'), fc.integer({ min: 0, max: 290 })), { nil: undefined }),
  )
  .map(([sign, whole, fraction, exponent]) =>
    [sign, whole, fraction === undefined ? '' : `.${fraction}`, exponent?.join('') ?? ''].join(''),
  );

describe('A number of JSON', () => {
  it('is inexact if what JSON.stringify writes is another number', () => {
    fc.assert(
      fc.property(literals, (literal) => {
        fc.pre(Number.isFinite(Number(literal)));
        const found = findInexactNumber(`{"payload":{"a b":[1,${literal}]}}`);
        expect(found).toBe(isSame(literal) ? undefined : '$.body.payload["a b"][1]');
      }),
      {
        numRuns: 3000,
        examples: [['0.1'], ['9007199254740992'], ['9007199254740993'], ['0e-400'], ['1e-400'], ['-0']],
      },
    );
  });

  it('is not looked for in strings and names', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.jsonValue(), (name, text, value) => {
        const long = `${text}12345678901234567890"\\`;
        // Whatever `JSON.stringify` writes is what it reads.
        expect(findInexactNumber(JSON.stringify({ [`${name}12345678901234567890`]: long, value }))).toBeUndefined();
      }),
    );
  });

  it('counts only if it is sent', () => {
    expect(findInexactNumber('{"a":12345678901234567890,"a":1}')).toBeUndefined();
    expect(findInexactNumber('{"a":1,"a":12345678901234567890}')).toBe('$.body.a');
    expect(findInexactNumber('{"value":12345678901234567890}', ['payload'])).toBe('$.body.payload.value');
    // An infinite number is an error of the validators.
    expect(findInexactNumber('{"a":1e400}')).toBeUndefined();
  });
});
