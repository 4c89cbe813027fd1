import type { ApiError } from '@rdsm-events/types/api-error';
import { type Messages, RdsmValidationError, toApiError } from '@rdsm-events/validators/errors';
import { override } from './override.js';

/** The type of a field that a payload lists: it belongs there. It has no values; the compiler shows its key. */
export interface ListedField<Name> {
  readonly 'this field is listed: move it to the payload': Name;
}

/** The second argument of a builder whose event accepts fields that no source lists. */
export interface UnlistedFields<Name extends PropertyKey, Payload> {
  /** Fields that are sent in addition to those of the payload. A notice reports each of them. */
  unlisted?: { [Key in Name]: Key extends keyof Payload ? ListedField<Key> : unknown } | undefined;
}

/**
 * The payload with fields that it does not list.
 * @param listed The names of the fields that it lists.
 * @throws {RdsmValidationError} for an unlisted field that is listed.
 */
export function withUnlisted<Payload extends object>(
  payload: Payload,
  options: { unlisted?: object | undefined } | undefined,
  listed: readonly string[],
  messages: Messages,
): Payload {
  const fields: Record<string, unknown> = { ...options?.unlisted };
  const names = Object.keys(fields);
  const [first, ...others] = names.filter((name) => listed.includes(name)).map((name) => listedError(name, messages));
  if (first !== undefined) throw new RdsmValidationError([first, ...others]);
  return names.length === 0 ? payload : override(payload, fields);
}

function listedError(name: string, messages: Messages): ApiError {
  const error = { error_type: 'INVALID', validation_rules: undefined, variant: 'listed', path: [] };
  // An option is not in a body.
  return { ...toApiError(error, messages), path: `options.unlisted.${name}` };
}
