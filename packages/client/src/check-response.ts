import type { LocatedError } from '@rdsm-events/validators/errors';
import { argumentErrors } from '../../../generated/builders/runtime/argument-error.js';
import { messages } from './messages.js';

/**
 * Rejects what is no response, but may be mistaken for one: read as a response, an accepted event would be unknown.
 * @throws {RdsmValidationError} for a promise, an object without a status, a response of axios, and a body that was read before.
 */
export function checkResponse(given: unknown): void {
  if (typeof propertyOf(given, 'then') === 'function') throw misuse('promise');
  if (typeof propertyOf(given, 'status') !== 'number') throw misuse('response');
  if (propertyOf(given, 'bodyUsed') === true) throw misuse('used');
  if (propertyOf(given, 'body') !== undefined || propertyOf(given, 'data') === undefined) return;
  throw argumentErrors(messages, {
    error_type: 'INVALID_FIELDS',
    validation_rules: { did_you_mean: ['body'] },
    variant: 'data',
    path: ['response', 'data'],
  });
}

function misuse(variant: 'promise' | 'response' | 'used'): Error {
  const validation_rules: LocatedError['validation_rules'] = { data_type: 'OBJECT' };
  return argumentErrors(messages, { error_type: 'INVALID_DATA_TYPE', validation_rules, variant, path: ['response'] });
}

/** A property of what somebody passes as a response. Never throws: a getter may. */
export function propertyOf(given: unknown, name: string): unknown {
  try {
    return (given as Record<string, unknown>)[name];
  } catch {
    return undefined;
  }
}
