/** Whether a number is a multiple of another, exactly as the two are written: 0.0075 is one of 0.0001. */
export function isMultipleOf(number: number, divisor: number): boolean {
  const a = decimal(number);
  const b = decimal(divisor);
  const exponent = Math.min(a.exponent, b.exponent);
  return scale(a, exponent) % scale(b, exponent) === 0n;
}

/** A number as a whole number times a power of ten. */
interface Decimal {
  digits: bigint;
  exponent: number;
}

function decimal(number: number): Decimal {
  const [mantissa = '0', exponent = '0'] = String(number).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  return { digits: BigInt(whole + fraction), exponent: Number(exponent) - fraction.length };
}

function scale({ digits, exponent }: Decimal, to: number): bigint {
  return digits * 10n ** BigInt(exponent - to);
}
