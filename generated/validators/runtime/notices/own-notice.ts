import { addNotice, type Inspector, type NoticeData } from './inspector.js';
import type { JsonTypeCheck } from './json-type.js';

/** A notice that a value of the right type may have. */
export interface OwnNotice {
  readonly notice: NoticeData;
  /** Whether a value has the notice: any value does by default. */
  readonly concerns?: (value: unknown) => boolean;
}

/**
 * A value with notices of its own: it has the first that concerns it.
 * @param inspectInside Collects the notices of what the value contains.
 */
export function value(isOfType: JsonTypeCheck, ownNotices: readonly OwnNotice[], inspectInside?: Inspector): Inspector {
  return (value, collector) => {
    if (!isOfType(value)) return;
    const own = ownNotices.find(({ concerns }) => concerns === undefined || concerns(value));
    if (own) addNotice(collector, own.notice);
    inspectInside?.(value, collector);
  };
}
