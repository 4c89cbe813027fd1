import { isSource, isText } from '../../../spec/origin.js';
import type { LineItems } from '../catalogue.js';
import { lineItemsNames } from '../names.js';
import { isRecord } from './is-record.js';
import { type ReadContext, report } from './read-context.js';

/** Reads what declares the items of an event. */
export function readLineItems(value: unknown, location: string, context: ReadContext): { items?: LineItems } {
  if (value === undefined) return {};
  const { parent, event, source } = isRecord(value) ? value : {};
  const { type } = isRecord(event) ? event : {};
  if (!isWord(parent)) report(context, `${location}.parent`, 'Invalid parent.', 'Use a lower-case word such as order.');
  if (!isText(type))
    report(context, `${location}.event`, 'There is no event.', 'Add the event that describes one item.');
  if (!isSource(source)) report(context, `${location}.source`, 'There is no source.', 'Add { title, url }.');
  if (!isWord(parent) || !isText(type) || !isSource(source)) return {};
  return { items: { names: lineItemsNames(parent), type, parent, source } };
}

/** Files and functions are named after it. */
function isWord(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z][a-z0-9]*$/.test(value);
}
