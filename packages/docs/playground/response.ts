import type { ApiError } from '@rdsm-events/types/api-error';
import { fieldOf, isJsonObject } from '../../client/src/json.js';
import { readErrors } from '../../client/src/read-errors.js';
import { readUuids } from '../../client/src/read-uuids.js';
import { unauthorizedReason } from '../../client/src/unauthorized-reason.js';

/** The body of a response of the API. */
export type ResponseBody =
  | { kind: 'accepted'; count: number }
  | { kind: 'rejected'; errors: readonly ApiError[] }
  | { kind: 'unauthorized'; errors: readonly ApiError[] }
  /** A quota or a gateway, which explain themselves in words. */
  | { kind: 'message'; text: string };

/** The fields of a body that is an event. */
const eventFields = ['event_type', 'event_family', 'payload'];

/** Reads a value as the body of a response; undefined if it is an event, or anything else. */
export function readResponseBody(value: unknown): ResponseBody | undefined {
  if (eventFields.some((name) => fieldOf(value, name) !== undefined)) return undefined;
  const uuids = readUuids(value);
  if (uuids) return { kind: 'accepted', count: uuids.eventUuids.length };
  const errors = readErrors(value);
  if (errors.length > 0) {
    const reason = unauthorizedReason(401, undefined, errors, '');
    return { kind: reason && reason !== 'unknown' ? 'unauthorized' : 'rejected', errors };
  }
  if (!isJsonObject(value)) return undefined;
  const text = [fieldOf(value, 'message'), fieldOf(value, 'error')].find((each) => typeof each === 'string');
  return typeof text === 'string' ? { kind: 'message', text } : undefined;
}
