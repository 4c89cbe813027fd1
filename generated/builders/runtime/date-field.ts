import type { Explainer } from '@rdsm-events/validators/errors';
import type { CustomField } from './custom-field.js';
import { type Convert, only, scalar } from './form-fields.js';
import { serializeDate } from './serialize.js';

/** A kind of custom field that accepts a `Date`, or the string that is sent. */
export function dateField(explain: Explainer): CustomField<string, Date | string> {
  const serialize = (value: unknown) => serializeDate(value) ?? value;
  const form = { read: scalar(only, readDate), separator: ',' };
  return Object.assign<Explainer, object>((value, collector) => explain(value, collector), { serialize, form });
}

/** What `<input type="date">` and `<input type="datetime-local">` contain, and a date as it is written in Brazil. */
const day = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
const brazilianDay = /^([0-9]{2})\/([0-9]{2})\/([0-9]{4})$/;
const localTime = /^[0-9]{4}-[0-9]{2}-([0-9]{2})T[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,3})?)?$/;

/**
 * A date of a form as a date-time: a day begins in UTC, and a time without an offset is that of the program's time zone,
 * in a page the visitor's. The form states neither. One that does not exist stays, and is an error.
 */
const readDate: Convert = (value, note) => {
  if (typeof value !== 'string') return serializeDate(value);
  const [, dayOfMonth] = localTime.exec(value) ?? [];
  const local = new Date(value);
  const read =
    dayOfMonth !== undefined && local.getDate() === Number(dayOfMonth)
      ? local.toISOString()
      : value.replace(brazilianDay, '$3-$2-$1').replace(day, '$&T00:00:00Z');
  if (read === value) return undefined;
  note('ambiguous');
  return read;
};
