import { addNotice, type Inspector, type NoticeData } from './inspector.js';
import type { JsonTypeCheck } from './json-type.js';

/** A notice that a value of the right type may have. */
export interface OwnNotice {
  readonly notice: NoticeData;
  /** Whether a value has the notice: any value does without it. */
  readonly concerns: ((value: unknown) => boolean) | undefined;
}

/**
 * A value with notices of its own: it has the first that concerns it.
 * @param inspectInside Collects the notices of what the value contains.
 */
export function value(isOfType: JsonTypeCheck, ownNotices: readonly OwnNotice[], inspectInside?: Inspector): Inspector {
  return (value, notices) => {
    if (!isOfType(value)) return;
    for (const { notice, concerns } of ownNotices) {
      if (concerns && !concerns(value)) continue;
      addNotice(notices, notice);
      break;
    }
    inspectInside?.(value, notices);
  };
}
