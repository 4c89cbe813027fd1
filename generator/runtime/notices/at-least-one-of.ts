import { fieldOf } from '../safe-read.js';
import type { Inspector, LocatedNotice } from './inspector.js';

/** An object in which at least one of several fields must be present: if none is, an error says so, and no notice. */
export function atLeastOneOf(fields: readonly string[], inspect: Inspector): Inspector {
  return (value, notices) => {
    const before = notices.length;
    inspect(value, notices);
    if (fields.some((name) => fieldOf(value, name) !== undefined)) return;
    for (const notice of notices.splice(before)) if (!isExpected(notice, fields)) notices.push(notice);
  };
}

function isExpected({ notice_type, path }: LocatedNotice, fields: readonly string[]): boolean {
  return notice_type === 'EXPECTED' && path.length === 1 && fields.includes(String(path[0]));
}
