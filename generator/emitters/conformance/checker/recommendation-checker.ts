import type { Limit } from '../../../catalogue/documents.js';
import { whiteSpaces } from './email.js';

/** Whether a value of the documented type is as it should be. */
export function satisfies(value: unknown, limit: Limit): boolean {
  switch (limit.kind) {
    case 'values':
      return limit.values.some((option) => option === value);
    case 'maxLength':
      return [...String(value)].length <= limit.limit;
    case 'maxItems':
      return (value as readonly unknown[]).length <= limit.limit;
    case 'minimum':
      return Number(value) >= limit.limit;
    case 'form':
      return hasForm(String(value), limit.form);
  }
}

function hasForm(text: string, form: 'E.164' | 'web address' | 'no capital letters'): boolean {
  switch (form) {
    case 'E.164':
      return isInternationalNumber(text);
    case 'web address':
      return isWebAddress(text);
    case 'no capital letters':
      return ![...text].some(isCapital);
  }
}

/** Of the letters that Portuguese and Spanish have: up to U+00FF, where every capital has a small letter. */
function isCapital(letter: string): boolean {
  return letter <= '\u00ff' && letter !== letter.toLowerCase();
}

/** A plus sign and up to fifteen digits, the first of which is not 0: `+5511912341234`. */
function isInternationalNumber(text: string): boolean {
  const digits = [...text.slice(1)];
  const isLongEnough = digits.length > 1 && digits.length <= 15;
  return (
    text.startsWith('+') && isLongEnough && digits[0] !== '0' && digits.every((digit) => '0123456789'.includes(digit))
  );
}

/** `http://` or `https://` in any case, and at least one more character, none of them white space. */
function isWebAddress(text: string): boolean {
  const rest = ['http://', 'https://']
    .filter((beginning) => text.toLowerCase().startsWith(beginning))
    .map((beginning) => text.slice(beginning.length));
  return rest.some((end) => end !== '' && !whiteSpaces.some((code) => end.includes(String.fromCharCode(code))));
}
