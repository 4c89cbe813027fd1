import { wrongType } from '@rdsm-events/validators/errors';
import { fieldAt } from './field-at.js';
import { refusal } from './refusal.js';

/**
 * The payloads of the items of a whole: what each of them says itself, and what it shares with the whole.
 * @param shared The names of the fields that it shares.
 * @throws {RdsmValidationError} when the items are no list.
 */
export function itemPayloads<Payload>(whole: object, shared: readonly string[], items: Iterable<unknown>): Payload[] {
  const common = fieldsOf(whole, shared);
  return listOf(items).map((item) => {
    try {
      return { ...common, ...Object(item), ...common };
    } catch {
      return item;
    }
  });
}

function fieldsOf(whole: object, names: readonly string[]): object {
  const fields: Record<string, unknown> = {};
  for (const name of names) {
    const value = fieldAt(whole, name);
    if (value !== undefined) fields[name] = value;
  }
  return fields;
}

function listOf(items: Iterable<unknown>): unknown[] {
  if (typeof Object(items)[Symbol.iterator] !== 'function') throw refusal(wrongType([], 'SET'));
  return [...items];
}
