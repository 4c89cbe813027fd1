import type { ApiError } from '@rdsm-events/types/api-error';
import type { ValidationResult } from '@rdsm-events/validators';
import { type Messages, missing, printPath, RdsmValidationError, wrongType } from '@rdsm-events/validators/errors';
import { fieldAt } from './field-at.js';
import { isRecord } from './is-record.js';
import { isIterable } from './iterable.js';
import { toValidationError } from './to-validation-error.js';
import { withoutUndefined } from './without-undefined.js';

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
    // The parent is the first event of the batch. A sparse array has four billion holes: the first one is reported.
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

/** The fields of both; those of the parent come first, and override the others. Any other value is for the validator to reject. */
function merge(copied: object, item: unknown): unknown {
  if (!isRecord(item)) return item;
  try {
    return { ...copied, ...item, ...copied };
  } catch {
    return item;
  }
}

type Validate<Event> = (event: unknown) => ValidationResult<Event>;

/**
 * Validates an event and those of its line items, in the order of the batch.
 * @throws {RdsmValidationError} with every error in `errors`, at its path in the batch.
 */
export function validateItems<Parent, Item>(
  parent: Parent,
  items: readonly Item[],
  validateParent: Validate<Parent>,
  validateItem: Validate<Item>,
): [Parent, ...Item[]] {
  const results = [validateParent(parent), ...items.map((item) => validateItem(item))];
  const [first, ...rest] = results.flatMap((result, index) =>
    result.valid ? [] : result.errors.map((error) => inBatch(error, index)),
  );
  if (first) throw new RdsmValidationError([first, ...rest]);
  return [withoutUndefined(parent), ...items.map(withoutUndefined)];
}

/** The error of one event, at its path in a batch. */
function inBatch({ path = '', ...error }: ApiError, index: number): ApiError {
  return { ...error, path: `${printPath([index])}${path.slice(printPath([]).length)}` };
}
