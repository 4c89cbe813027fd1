import { type LocatedError, missing, wrongType } from '@rdsm-events/validators/errors';
import { argumentErrors } from '../../../generated/builders/runtime/argument-error.js';
import { fieldAt } from '../../../generated/builders/runtime/field-at.js';
import { isRecord } from '../../../generated/builders/runtime/is-record.js';
import type { Credentials } from './credentials.js';
import { messages } from './messages.js';

/** What can be sent in a header or a query as it is. A line break in a header makes `fetch` throw an error that shows it. */
const visibleAscii = /^[!-~]+$/;

/**
 * Checks the credentials that somebody passes to a function, in plain JavaScript too.
 * @throws {RdsmValidationError} without the value of any credential.
 */
export function readCredentials(given: unknown): Credentials {
  if (given === undefined || given === null) throw argumentErrors(messages, missing(['credentials']));
  if (!isRecord(given)) throw argumentErrors(messages, wrongType(['credentials'], 'OBJECT'));
  const accessToken = fieldAt(given, 'accessToken');
  const apiKey = fieldAt(given, 'apiKey');
  if (accessToken !== undefined && apiKey !== undefined) {
    throw argumentErrors(messages, {
      error_type: 'CONFLICTING_FIELD',
      validation_rules: { conflicts_with: 'credentials.accessToken' },
      variant: 'credentials',
      path: ['credentials', 'apiKey'],
    });
  }
  if (accessToken !== undefined) return { accessToken: readCredential(accessToken, 'accessToken') };
  if (apiKey !== undefined) return { apiKey: readCredential(apiKey, 'apiKey') };
  throw argumentErrors(messages, {
    error_type: 'AT_LEAST_ONE_REQUIRED',
    validation_rules: { fields: ['accessToken', 'apiKey'] },
    path: ['credentials'],
  });
}

function readCredential(value: unknown, name: string): string {
  const path = ['credentials', name];
  if (value === null) throw argumentErrors(messages, missing(path));
  if (typeof value !== 'string') throw argumentErrors(messages, wrongType(path, 'STRING'));
  if (visibleAscii.test(value)) return value;
  const blank: LocatedError = { error_type: 'CANNOT_BE_BLANK', validation_rules: undefined, path };
  const invalid: LocatedError = {
    error_type: 'INVALID_FORMAT',
    validation_rules: { format: 'visible-ascii' },
    variant: 'credential',
    path,
  };
  throw argumentErrors(messages, value === '' ? blank : invalid);
}
