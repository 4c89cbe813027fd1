import { type Convert, only, scalar } from './form-fields.js';
import { serializeDate } from './serialize.js';

/** What `<input type="date">` and `<input type="datetime-local">` contain. */
const day = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
const localTime = /^[0-9]{4}-[0-9]{2}-([0-9]{2})T[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,3})?)?$/;

/** How people write a date in Brazil: `31/12/1990`, `1.2.1990 8:30`. */
const brazilian = /^([0-9]{1,2})([/.-])([0-9]{1,2})\2([0-9]{4})(?: +([0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?))?$/;

/**
 * A date of a form as a date-time: a day begins in UTC, and a time without an offset is that of the program's time zone,
 * in a page the visitor's. The form states neither. One that does not exist stays, and is an error.
 */
export const readDate: Convert = (value, note) => {
  if (typeof value !== 'string') return serializeDate(value);
  const read = dateTimeOf(value.replace(brazilian, isoDate)) ?? value;
  if (read === value) return undefined;
  note('ambiguous');
  return read;
};

/** A date-time. */
export const dateTime = /* @__PURE__ */ scalar(only, readDate);

function dateTimeOf(text: string): string | undefined {
  if (day.test(text)) return `${text}T00:00:00Z`;
  const [, dayOfMonth] = localTime.exec(text) ?? [];
  const local = new Date(text);
  return local.getDate() === Number(dayOfMonth) ? local.toISOString() : undefined;
}

function isoDate(
  _: string,
  dayOfMonth: string,
  _separator: string,
  month: string,
  year: string,
  time?: string,
): string {
  const date = [year, month.padStart(2, '0'), dayOfMonth.padStart(2, '0')].join('-');
  return time === undefined ? date : `${date}T${time.replace(/^[0-9]:/, '0$&')}`;
}
