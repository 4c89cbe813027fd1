import { type Messages, missing } from '@rdsm-events/validators/errors';
import { isIterable } from './iterable.js';
import { toValidationError } from './to-validation-error.js';

/**
 * The events of an iterable as an array; anything else is returned itself, for the validator to reject.
 * @throws {RdsmValidationError} for the first one that is missing: a sparse array has four billion holes.
 */
export function eventsOf(source: unknown, messages: Messages): unknown {
  if (!isIterable(source, Symbol.iterator)) return source;
  const events: unknown[] = [];
  for (const event of source as Iterable<unknown>) {
    if (event === undefined || event === null) throw toValidationError(messages, missing([events.length]));
    events.push(event);
  }
  return events;
}
