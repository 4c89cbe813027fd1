import { type Fault, type Place, wrongFormat, wrongType } from './errors.js';
import { fieldAt } from './field-at.js';
import { override } from './override.js';
import { toValidationError } from './to-validation-error.js';

/**
 * Gives the text as which a value is sent, what is wrong where there is none, and undefined for a value that is sent as
 * it is.
 */
export type Serializer = (value: unknown, place: Place) => string | Fault | undefined;

/** The fields of a payload whose values may be something else than the text as which they are sent. */
export type Serializers = { readonly [field: string]: Serializer };

/** Length of a date-time with a year of four digits: `2019-03-15T15:00:00.050Z`. Others have a sign and six. */
const dateTimeLength = 24;

/** A `Date` as a date-time in UTC. */
export const serializeDate: Serializer = (value, place) => {
  const time = timeOf(value);
  if (time === undefined) return undefined;
  const text = Number.isNaN(time) ? '' : new Date(time).toISOString();
  return text.length === dateTimeLength
    ? text
    : wrongFormat(place, { name: 'date-time', phrase: 'an RFC 3339 date-time' });
};

/** A number as its digits. */
export const serializeNumber: Serializer = (value, place) => {
  if (typeof value !== 'number') return undefined;
  return Number.isFinite(value) ? String(value) : wrongType(place, 'STRING');
};

/** The payload as it is sent. @throws {RdsmValidationError} for values that no text stands for. */
export function serialize<Payload extends object>(payload: object, serializers: Serializers): Payload {
  const faults: Fault[] = [];
  const sent = serializeValid(payload, serializers, faults);
  if (faults.length > 0) throw toValidationError(...faults);
  return sent as Payload;
}

/** The payload as it is sent, with the values left in it that no text stands for; what is wrong with them is added. */
export function serializeValid(payload: unknown, serializers: Serializers, faults: Fault[]): unknown {
  const changed: Record<string, string> = {};
  for (const field of Object.keys(serializers)) {
    const text = serializers[field]?.(fieldAt(payload, field), ['payload', field]);
    if (typeof text === 'string') changed[field] = text;
    else if (text) faults.push(text);
  }
  return Object.keys(changed).length === 0 ? payload : override(payload as object, changed);
}

/** The time of a `Date` of any realm in milliseconds; undefined for what is none. */
function timeOf(value: unknown): number | undefined {
  try {
    return Date.prototype.getTime.call(value);
  } catch {
    return undefined;
  }
}
