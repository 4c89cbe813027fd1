import { isOrigin, isText } from '../../../spec/origin.js';
import type { Migration } from '../catalogue.js';
import { isRecord } from './is-record.js';
import { type ReadContext, report } from './read-context.js';

/** Reads how an older event becomes another one. */
export function readMigration(value: unknown, location: string, context: ReadContext): { migration?: Migration } {
  if (value === undefined) return {};
  const { from, origin, fields, items, dropped } = isRecord(value) ? value : {};
  const { type } = isRecord(from) ? from : {};
  const { field, fields: itemFields } = isRecord(items) ? items : {};
  if (!isText(type)) report(context, `${location}.from`, 'There is no event.', 'Add the event that this one replaces.');
  if (!isOrigin(origin)) report(context, `${location}.origin`, 'There is no origin.', 'Add one, such as ours(…).');
  if (!isText(field)) report(context, `${location}.items.field`, 'There is no field.', 'Name the field of the items.');
  for (const [name, names] of Object.entries({ fields, 'items.fields': itemFields, dropped })) {
    if (areTexts(names)) continue;
    report(context, `${location}.${name}`, 'Invalid names.', 'Use an object: { older_name: "newer_name" }.');
  }
  if (!isText(type) || !isOrigin(origin) || !isText(field)) return {};
  if (!areTexts(fields) || !areTexts(itemFields) || !areTexts(dropped)) return {};
  return { migration: { from: type, origin, fields, items: { field, fields: itemFields }, dropped } };
}

function areTexts(value: unknown): value is Record<string, string> {
  return isRecord(value) && Object.values(value).every(isText);
}
