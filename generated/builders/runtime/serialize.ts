import { fieldAt } from './field-at.js';
import { override } from './override.js';

/** Serializes a value: returns its string, or undefined for a value that is sent unchanged. */
export type Serializer = (value: unknown) => string | undefined;

/** The fields of a payload that accept other values than the string that is sent. */
export type Serializers = { readonly [field: string]: Serializer };

/**
 * A `Date` as a date-time in UTC. One that is invalid, or has a year of more than four digits, gives a string that is no
 * date-time: the validator reports it.
 */
export const serializeDate: Serializer = (value) => {
  const time = timeOf(value);
  if (time === undefined) return undefined;
  return Number.isNaN(time) ? 'Invalid Date' : new Date(time).toISOString();
};

/** A number as its digits. One without digits stays, and has the wrong type. */
export const serializeNumber: Serializer = (value) =>
  typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined;

/** The payload as it is sent. */
export function serialize<Payload extends object>(payload: object, serializers: Serializers): Payload {
  const changed: Record<string, string> = {};
  for (const field of Object.keys(serializers)) {
    const serialized = serializers[field]?.(fieldAt(payload, field));
    if (serialized !== undefined) changed[field] = serialized;
  }
  return (Object.keys(changed).length === 0 ? payload : override(payload, changed)) as Payload;
}

/** The time of a `Date` of any realm in milliseconds; undefined for any other value. */
function timeOf(value: unknown): number | undefined {
  try {
    return Date.prototype.getTime.call(value);
  } catch {
    return undefined;
  }
}
