import { type Messages, missing, type Path, wrongType } from '@rdsm-events/validators/errors';
import { argumentErrors } from './argument-error.js';
import { fieldAt } from './field-at.js';
import { isRecord } from './is-record.js';
import { isIterable } from './iterable.js';

/** How a value becomes that of another field: undefined if it has the wrong type. */
export type Change = (value: unknown) => unknown;

/** Name of the older field, name of the newer one, and what becomes of the value. */
export type MigratedField = readonly [older: string, newer: string, change: Change];

/** How the payload of an older event, with the fields of its line items, becomes a newer one. */
export interface Migration {
  /** The name of the argument that is the older payload: `order`. */
  readonly parent: string;
  readonly fields: readonly MigratedField[];
  readonly items: { readonly field: string; readonly fields: readonly MigratedField[] };
}

/** The value stays. */
export function unchanged(value: unknown): unknown {
  return value;
}

/** The value becomes the only item of an array. */
export function wrapped(value: unknown): unknown {
  return [value];
}

/** Of an array, the items stay that have this value in a field. */
export function filtered(name: string, value: string): Change {
  return (items) => (Array.isArray(items) ? items.filter((item) => fieldAt(item, name) === value) : undefined);
}

/**
 * The payload of the newer event.
 * @throws {RdsmValidationError} for null, and for what has the wrong type.
 */
export function migrate<Payload>(
  older: unknown,
  items: unknown,
  { parent, fields, items: lines }: Migration,
  messages: Messages,
): Payload {
  const payload = migrateFields(older, fields, [parent], messages);
  if (!isIterable(items, Symbol.iterator)) throw argumentErrors(messages, wrongType(['items'], 'SET'));
  const migrated: unknown[] = [];
  for (const item of items as Iterable<unknown>) {
    migrated.push(migrateFields(item, lines.fields, ['items', migrated.length], messages));
  }
  if (migrated.length > 0) payload[lines.field] = migrated;
  return payload as Payload;
}

function migrateFields(
  object: unknown,
  fields: readonly MigratedField[],
  path: Path,
  messages: Messages,
): Record<string, unknown> {
  if (object === undefined || object === null) throw argumentErrors(messages, missing(path));
  if (!isRecord(object)) throw argumentErrors(messages, wrongType(path, 'OBJECT'));
  const migrated: Record<string, unknown> = {};
  for (const [older, newer, change] of fields) {
    const found = fieldAt(object, older);
    if (found === undefined) continue;
    if (found === null) throw argumentErrors(messages, missing([...path, older]));
    const value = change(found);
    if (value === undefined) throw argumentErrors(messages, wrongType([...path, older], 'SET'));
    if (!Array.isArray(value) || value.length > 0) migrated[newer] = value;
  }
  return migrated;
}
