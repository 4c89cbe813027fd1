import { missing, wrongType } from './errors.js';
import { fieldAt } from './field-at.js';
import { isIterable } from './iterable.js';
import { toValidationError } from './to-validation-error.js';

/**
 * The payloads of the items of a whole: what each of them says itself, and what it shares with the whole.
 * @param shared The names of the fields that it shares.
 * @throws {RdsmValidationError} when the items are not iterable, or one of them is missing.
 */
export function itemPayloads<Payload>(whole: object, shared: readonly string[], items: Iterable<unknown>): Payload[] {
  if (!isIterable(items, Symbol.iterator)) throw toValidationError(wrongType([], 'SET'));
  const common = fieldsOf(whole, shared);
  const payloads: Payload[] = [];
  for (const item of items) {
    // The whole is the first event of the batch.
    if (item === undefined || item === null) throw toValidationError(missing([payloads.length + 1, 'payload']));
    payloads.push(merge(common, item) as Payload);
  }
  return payloads;
}

function fieldsOf(whole: object, names: readonly string[]): object {
  const fields: Record<string, unknown> = {};
  for (const name of names) {
    const value = fieldAt(whole, name);
    if (value !== undefined) fields[name] = value;
  }
  return fields;
}

/** The fields of both, those of the whole first. What is no object or cannot be read is for a validator to refuse. */
function merge(common: object, item: unknown): unknown {
  if (typeof item !== 'object') return item;
  try {
    return { ...common, ...item, ...common };
  } catch {
    return item;
  }
}
