/** What a date-time of RFC 3339 is, by arithmetic and not by the pattern of the spec. */
export function isDateTime(text: string): boolean {
  const match = /^(.{4})-(.{2})-(.{2})[Tt](.{2}):(.{2}):(.{2})(?:\.([^Zz+-]+))?(?:[Zz]|[+-](.{2}):(.{2}))$/su.exec(
    text,
  );
  if (match === null) return false;
  const [, year, month, day, hour, minute, second, fraction = '0', offsetHour = '00', offsetMinute = '00'] = match;
  const numbers = [year, month, day, hour, minute, second, offsetHour, offsetMinute, fraction];
  if (!numbers.every((digits) => [...(digits ?? '')].every((digit) => digit >= '0' && digit <= '9'))) return false;
  return (
    Number(day) >= 1 &&
    Number(day) <= daysIn(Number(year), Number(month)) &&
    Number(hour) <= 23 &&
    Number(minute) <= 59 &&
    Number(second) <= 60 &&
    Number(offsetHour) <= 23 &&
    Number(offsetMinute) <= 59
  );
}

/** How many days a month has; none when there is no such month. */
function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/**
 * What an email address is: one `@`, something on each side, and nothing that `trim` would take away, nor one of the
 * characters next to the line separators that a pattern cannot leave out.
 */
export function isEmail(text: string): boolean {
  return isWithoutWhiteSpace(text) && !/[\u2027\u202a-\u202e]/.test(text);
}

/** The same without those characters: what the documents state. */
export function isWithoutWhiteSpace(text: string): boolean {
  const sides = text.split('@');
  return (
    sides.length === 2 && sides.every((side) => side !== '' && [...side].every((character) => character.trim() !== ''))
  );
}
