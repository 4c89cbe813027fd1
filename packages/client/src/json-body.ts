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
 * @throws {RdsmValidationError} for what is no object, cannot be written as JSON, is longer than a body may be, or is no CONVERSION.
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
  try {
    json = JSON.stringify(value, function (this: unknown, key: string, member: unknown) {
      const isListed = Array.isArray(this);
      // An array has `null` in place of what is no JSON; an object leaves it out.
      if (isListed || !['undefined', 'function', 'symbol'].includes(typeof member)) {
        left -= (isListed ? 0 : key.length) + (typeof member === 'string' ? member.length : 1);
      }
      if (left < 0) throw left;
      return member;
    });
  } catch {
    if (left >= 0) {
      throw error({ error_type: 'INVALID', validation_rules: { format: 'json' }, variant: 'json', path: [] });
    }
  }
  if (left >= 0 && json === undefined) throw error(value === undefined ? missing([]) : wrongType([], 'OBJECT'));
  if (json !== undefined && new TextEncoder().encode(json).length <= maxBodyBytes) return json;
  const validation_rules = { maximum: maxBodyBytes, unit: 'bytes' };
  throw error({ error_type: 'TOO_LONG', validation_rules, variant: 'bytes', path: [] });
}

function error(located: LocatedError): Error {
  return toValidationError(messages, located);
}
