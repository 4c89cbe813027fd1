import { fieldOf } from '../safe-read.js';
import type { Inspector } from './inspector.js';

/** An object in which at least one of several fields must be present: if none is, an error says so, and no notice. */
export function atLeastOneOf(fields: readonly string[], inspect: Inspector): Inspector {
  return (value, notices) => {
    const before = notices.length;
    inspect(value, notices);
    if (fields.some((name) => fieldOf(value, name) !== undefined)) return;
    for (const notice of notices.splice(before)) {
      // The only notice of an absent field is that it should be present.
      if (!fields.includes(notice.path[0] as string)) notices.push(notice);
    }
  };
}
