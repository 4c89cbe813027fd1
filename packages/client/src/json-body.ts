import { type LocatedError, missing, type Path, wrongType } from '@rdsm-events/validators/errors';
import { isRecord } from '../../../generated/builders/runtime/is-record.js';
import { toValidationError } from '../../../generated/builders/runtime/to-validation-error.js';
import { apiKeyType, maxBodyBytes } from '../../../generated/client/api.js';
import { messages } from './messages.js';

/** The body of a request. */
export interface JsonBody {
  json: string;
  /** Whether it is an array of events. */
  isBatch: boolean;
}

/**
 * An event, or an array of events, as JSON. Checks what is sent, not the object: a getter may return something else each time.
 * @param isConversion Whether only a CONVERSION can be sent.
 * @throws {RdsmValidationError} for what is no object, cannot be written as JSON (also NaN and functions), is longer than a body may be, or is no CONVERSION.
 */
export function jsonBody(event: unknown, isConversion: boolean): JsonBody {
  const json = stringify(event);
  const sent: unknown = JSON.parse(json);
  const isBatch = Array.isArray(sent);
  if (isConversion) checkConversion(sent);
  else if (isBatch) for (const [index, item] of sent.entries()) checkRecord(item, [index]);
  else checkRecord(sent, []);
  return { json, isBatch };
}

function checkConversion(sent: unknown): void {
  checkRecord(sent, []);
  const type =
    isRecord(sent) && Object.hasOwn(sent, 'event_type') ? (sent as { event_type: unknown }).event_type : null;
  if (type === apiKeyType) return;
  if (type === null) throw error(missing(['event_type']));
  throw error({
    error_type: 'INVALID_OPTION',
    validation_rules: { valid_options: [apiKeyType] },
    path: ['event_type'],
  });
}

function checkRecord(value: unknown, path: Path): void {
  if (value === null) throw error(missing(path));
  if (!isRecord(value)) throw error(wrongType(path, 'OBJECT'));
}

/** Stops at the limit: an object of a few lines, such as a sparse array, may have a billion characters as JSON. */
function stringify(value: unknown): string {
  let left = maxBodyBytes;
  let json: string | undefined;
  /** Where an object is. One that occurs twice is where it is written now. */
  const paths = new WeakMap<object, Path>();
  let unwritable: Path | undefined;
  try {
    json = JSON.stringify(value, function (this: object, key: string, member: unknown) {
      const isListed = Array.isArray(this);
      const pathHere = (): Path => pathIn(paths.get(this), key, isListed);
      if (typeof member === 'object' && member !== null) paths.set(member, pathHere());
      // JSON.stringify would write null, or leave out the field.
      else if (!isWritable(member)) {
        unwritable = pathHere();
        throw unwritable;
      }
      // An array has `null` in place of undefined; an object leaves it out.
      if (isListed || member !== undefined) {
        left -= (isListed ? 0 : key.length) + (typeof member === 'string' ? member.length : 1);
      }
      if (left < 0) throw left;
      return member;
    });
  } catch {
    if (left >= 0) {
      if (unwritable?.length === 0) throw error(wrongType([], 'OBJECT'));
      const variant = unwritable ? 'value' : 'json';
      throw error({ error_type: 'INVALID', validation_rules: { format: 'json' }, variant, path: unwritable ?? [] });
    }
  }
  if (left >= 0 && json === undefined) throw error(missing([]));
  if (json !== undefined && new TextEncoder().encode(json).length <= maxBodyBytes) return json;
  const validation_rules = { maximum: maxBodyBytes, unit: 'bytes' };
  throw error({ error_type: 'TOO_LONG', validation_rules, variant: 'bytes', path: [] });
}

/** The path of a member. The object that `JSON.stringify` puts around the value has none. */
function pathIn(parent: Path | undefined, key: string, isListed: boolean): Path {
  return parent ? [...parent, isListed ? Number(key) : key] : [];
}

/** Whether JSON can hold a value that is no object. Undefined is a field that is absent. */
function isWritable(member: unknown): boolean {
  if (typeof member === 'number') return Number.isFinite(member);
  return !['function', 'symbol', 'bigint'].includes(typeof member);
}

function error(located: LocatedError): Error {
  return toValidationError(messages, located);
}
