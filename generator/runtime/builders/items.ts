import { type Messages, missing, wrongType } from '@rdsm-events/validators/errors';
import { fieldAt } from './field-at.js';
import { isIterable } from './iterable.js';
import { toValidationError } from './to-validation-error.js';

/**
 * The payloads of line items: the fields of each item, and those that are copied from the parent.
 * @param shared The names of the fields that are copied.
 * @throws {RdsmValidationError} when the items are not iterable, or one of them is missing.
 */
export function itemPayloads<Payload>(
  parent: object,
  shared: readonly string[],
  items: Iterable<unknown>,
  messages: Messages,
): Payload[] {
  if (!isIterable(items, Symbol.iterator)) throw toValidationError(messages, wrongType([], 'SET'));
  const copied = pick(parent, shared);
  const payloads: Payload[] = [];
  for (const item of items) {
    // The parent is the first event of the batch.
    const path = [payloads.length + 1, 'payload'];
    if (item === undefined || item === null) throw toValidationError(messages, missing(path));
    payloads.push(merge(copied, item) as Payload);
  }
  return payloads;
}

function pick(object: object, names: readonly string[]): object {
  const fields: Record<string, unknown> = {};
  for (const name of names) {
    const value = fieldAt(object, name);
    if (value !== undefined) fields[name] = value;
  }
  return fields;
}

/** The fields of both; those of the parent come first, and win. Any other value is for the validator to reject. */
function merge(copied: object, item: unknown): unknown {
  if (typeof item !== 'object') return item;
  try {
    return { ...copied, ...item, ...copied };
  } catch {
    return item;
  }
}
