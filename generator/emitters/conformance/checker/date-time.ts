/** A date-time of RFC 3339: `2019-03-15T15:00:00.05Z`. */
export function isDateTime(text: string): boolean {
  return isDate(text) && 'Tt'.includes(text.charAt(10)) && isTime(text) && isZone(text.slice(endOfFraction(text)));
}

export function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** `2019-03-15`, from 0 on. */
function isDate(text: string): boolean {
  const year = numberAt(text, 0, 4);
  const month = numberAt(text, 5, 2);
  const day = numberAt(text, 8, 2);
  return year >= 0 && text[4] === '-' && text[7] === '-' && day >= 1 && day <= daysIn(year, month);
}

/** `15:00:00`, from 11 on. A leap second is accepted in any minute. */
function isTime(text: string): boolean {
  const second = numberAt(text, 17, 2);
  return isHourAndMinute(text.slice(11, 16)) && text[16] === ':' && second <= 60;
}

function isHourAndMinute(text: string): boolean {
  return text.length === 5 && numberAt(text, 0, 2) <= 23 && text[2] === ':' && numberAt(text, 3, 2) <= 59;
}

/** Where `.05` ends; a point without a digit after it is not one, and then no zone begins there. */
function endOfFraction(text: string): number {
  let end = 20;
  while (isDigit(text.charAt(end))) end += 1;
  return text[19] === '.' && end > 20 ? end : 19;
}

function isZone(text: string): boolean {
  return text === 'Z' || text === 'z' || ('+-'.includes(text.charAt(0)) && isHourAndMinute(text.slice(1)));
}

/** NaN, which is neither more nor less than anything, unless all are digits. */
function numberAt(text: string, start: number, length: number): number {
  const digits = text.slice(start, start + length);
  return digits.length === length && [...digits].every(isDigit) ? Number(digits) : Number.NaN;
}

function isDigit(char: string): boolean {
  return char.length === 1 && char >= '0' && char <= '9';
}
