import { type LocatedError, type Messages, unknownField, wrongType } from '@rdsm-events/validators/errors';
import { argumentErrors } from './argument-error.js';
import { fieldAt } from './field-at.js';
import { isRecord } from './is-record.js';
import { override } from './override.js';
import { toValidationError } from './to-validation-error.js';

/** The type of a field that a payload lists: it belongs there. It has no values; the compiler shows its key. */
export interface ListedField<Name> {
  readonly 'this field is listed: move it to the payload': Name;
}

/** The second argument of a builder whose event accepts fields that no source lists. */
export interface UnlistedFields<Name extends PropertyKey, Payload> {
  /** Fields that are sent in addition to those of the payload. A notice reports each of them. */
  unlisted?: { [Key in Name]: Key extends keyof Payload ? ListedField<Key> : unknown } | undefined;
}

const option = 'unlisted';

/**
 * The payload with fields that it does not list.
 * @param listed The names of the fields that it lists.
 * @throws {RdsmValidationError} for an unlisted field that is listed, another option, and options or fields that are no
 *   object; for a payload that is none, if there are fields to add.
 */
export function withUnlisted<Payload extends object>(
  payload: Payload,
  options: { unlisted?: object | undefined } | undefined,
  listed: readonly string[],
  messages: Messages,
): Payload {
  if (options === undefined) return payload;
  const unlisted = fieldAt(options, option);
  const [first, ...others] = errorsOf(options, unlisted, listed);
  if (first !== undefined) throw argumentErrors(messages, first, ...others);
  if (unlisted === undefined || Object.keys(unlisted as object).length === 0) return payload;
  const sent = isRecord(payload) ? override(payload, { ...unlisted }) : payload;
  // Nothing could be added: the fields would be lost.
  if (sent === payload) throw toValidationError(messages, wrongType(['payload'], 'OBJECT'));
  return sent;
}

function errorsOf(options: unknown, unlisted: unknown, listed: readonly string[]): LocatedError[] {
  if (!isRecord(options)) return [wrongType(['options'], 'OBJECT')];
  const others = Object.keys(options).filter((name) => name !== option);
  if (others.length > 0) return others.map((name) => unknownField(['options', name], [option]));
  if (unlisted === undefined) return [];
  if (!isRecord(unlisted)) return [wrongType(['options', option], 'OBJECT')];
  return Object.keys(unlisted)
    .filter((name) => listed.includes(name))
    .map((name) => ({
      error_type: 'INVALID',
      validation_rules: undefined,
      variant: 'listed',
      path: ['options', option, name],
    }));
}
