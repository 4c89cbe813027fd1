import { invalidFormat, type LocatedError, type Messages, type Path, wrongType } from '@rdsm-events/validators/errors';
import { fieldAt } from './field-at.js';
import { override } from './override.js';
import { toValidationError } from './to-validation-error.js';

/** Serializes a value: returns its string, an error, or undefined for a value that is sent unchanged. */
export type Serializer = (value: unknown, path: Path) => string | LocatedError | undefined;

/** The fields of a payload that accept other values than the string that is sent. */
export type Serializers = { readonly [field: string]: Serializer };

/** Length of a date-time with a year of four digits: `2019-03-15T15:00:00.050Z`. Other years have a sign and six digits. */
const dateTimeLength = 24;

/** A `Date` as a date-time in UTC. */
export const serializeDate: Serializer = (value, path) => {
  const time = timeOf(value);
  if (time === undefined) return undefined;
  const dateTime = Number.isNaN(time) ? '' : new Date(time).toISOString();
  return dateTime.length === dateTimeLength ? dateTime : invalidFormat(path, 'date-time');
};

/** A number as its digits. */
export const serializeNumber: Serializer = (value, path) => {
  if (typeof value !== 'number') return undefined;
  return Number.isFinite(value) ? String(value) : wrongType(path, 'STRING');
};

/** The payload as it is sent. @throws {RdsmValidationError} for values that have no string. */
export function serialize<Payload extends object>(
  payload: object,
  serializers: Serializers,
  messages: Messages,
): Payload {
  const errors: LocatedError[] = [];
  const sent = serializeFields(payload, serializers, errors);
  if (errors.length > 0) throw toValidationError(messages, ...errors);
  return sent as Payload;
}

/** The payload as it is sent. Values that have no string stay, and their errors are added. */
export function serializeFields(payload: unknown, serializers: Serializers, errors: LocatedError[]): unknown {
  const changed: Record<string, string> = {};
  for (const field of Object.keys(serializers)) {
    const result = serializers[field]?.(fieldAt(payload, field), ['payload', field]);
    if (typeof result === 'string') changed[field] = result;
    else if (result) errors.push(result);
  }
  return Object.keys(changed).length === 0 ? payload : override(payload as object, changed);
}

/** The time of a `Date` of any realm in milliseconds; undefined for any other value. */
function timeOf(value: unknown): number | undefined {
  try {
    return Date.prototype.getTime.call(value);
  } catch {
    return undefined;
  }
}
