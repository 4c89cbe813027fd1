/** The character before the fractional part of a number, where a string could have either. */
export type DecimalSeparator = ',' | '.';

/** A number that was read, and whether another reading is as good. */
export interface ReadNumber {
  readonly number: number;
  readonly isAmbiguous: boolean;
}

/** Sign, currency, digits with separators, exponent. Two adjacent runs of spaces would take quadratic time. */
const notation = /^([+-]?)[ \u00a0]*(?:(?:R\$|US\$|\$|€|BRL)[ \u00a0]*)?([+-]?)([0-9.,]+)(e[+-]?[0-9]{1,3})?$/i;

/**
 * Reads a number as people write it: `200,50`, `R$ 1.234,56`, `1,234.56`. Undefined for anything else, never NaN.
 *
 * With both separators the last one is the decimal separator; one that occurs several times groups thousands. A single
 * one groups thousands only where three digits follow it, and one to three, no zero first, precede it. Then both readings
 * are possible (`1.234`), and `decimal` decides.
 */
export function readNumber(text: string, decimal: DecimalSeparator): ReadNumber | undefined {
  const [, sign = '', innerSign = '', digits = '', exponent = ''] = notation.exec(text) ?? [];
  const plain = (sign && innerSign) || digits === '' ? undefined : readDigits(digits, decimal);
  const number = Number(sign + innerSign + plain?.[0] + exponent);
  return plain && Number.isFinite(number) ? { number, isAmbiguous: plain[1] } : undefined;
}

/** The digits with a point or none, and whether they are ambiguous. */
function readDigits(
  digits: string,
  decimal: DecimalSeparator,
): readonly [plain: string, isAmbiguous: boolean] | undefined {
  const at = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  if (at < 0) return [digits, false];
  const separator = digits[at] === '.' ? '.' : ',';
  const other = separator === '.' ? ',' : '.';
  const whole = digits.slice(0, at);
  const fraction = digits.slice(at + 1);
  const asDecimal = `${whole.replaceAll(other, '') || '0'}.${fraction}`;
  if (fraction === '') return undefined;
  if (whole.includes(other)) return isGrouped(whole, other) ? [asDecimal, false] : undefined;
  const isGroup = isGrouped(digits, separator);
  const asWhole = digits.replaceAll(separator, '');
  if (whole.includes(separator)) return isGroup ? [asWhole, false] : undefined;
  return isGroup ? [separator === decimal ? asDecimal : asWhole, true] : [asDecimal, false];
}

/** Whether a separator, and nothing else, groups the digits by three. */
function isGrouped(digits: string, separator: DecimalSeparator): boolean {
  const [first = '', ...groups] = digits.split(separator);
  return /^[1-9][0-9]{0,2}$/.test(first) && groups.every((group) => /^[0-9]{3}$/.test(group));
}
