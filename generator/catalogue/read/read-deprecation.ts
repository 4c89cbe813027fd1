import { isSource, isText } from '../../../spec/origin.js';
import type { Deprecation } from '../origin.js';
import { isRecord } from './is-record.js';
import { type ReadContext, report } from './read-context.js';

/** Reads what declares an event, a field or a value deprecated. */
export function readDeprecation(value: unknown, location: string, context: ReadContext): { deprecated?: Deprecation } {
  if (value === undefined) return {};
  if (!isRecord(value)) {
    report(context, location, 'Invalid deprecation.', 'Use { source: { title, url } }, and the dates that it names.');
    return {};
  }
  if (!isSource(value.source)) {
    report(context, location, 'The deprecation has no source.', 'Add { title, url } of its announcement.');
    return {};
  }
  const wrong = ['announced', 'refusedAfter', 'successor'].filter(
    (name) => value[name] !== undefined && !isText(value[name]),
  );
  for (const name of wrong) report(context, location, `Invalid "${name}" of the deprecation.`, 'Use a string.');
  return wrong.length > 0 ? {} : { deprecated: value as unknown as Deprecation };
}
