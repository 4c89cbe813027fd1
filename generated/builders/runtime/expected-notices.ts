import { type Messages, messageOf, type Path, printPath } from '@rdsm-events/validators/errors';
import type { ExpectedNotice, NoticeOrigin } from '@rdsm-events/validators/notices';
import { fieldAt } from './field-at.js';

/** Names of fields that should be present, each with where that comes from; or those of the items of an array. */
export type ExpectedFields = readonly (readonly [name: string, expected: NoticeOrigin | ExpectedFields])[];

/** The notices of the fields that are absent, in the order in which they are listed. */
export function expectedNotices(
  object: unknown,
  fields: ExpectedFields,
  messages: Messages,
  path: Path = ['payload'],
): ExpectedNotice[] {
  return fields.flatMap(([name, expected]) => {
    const value = fieldAt(object, name);
    const place = [...path, name];
    if (isNested(expected)) {
      const items = Array.isArray(value) ? value : [];
      return items.flatMap((item, index) => expectedNotices(item, expected, messages, [...place, index]));
    }
    return value === undefined ? [noticeAt(place, expected, messages)] : [];
  });
}

function isNested(expected: NoticeOrigin | ExpectedFields): expected is ExpectedFields {
  return Array.isArray(expected);
}

/** Who changes the notice changes no other. */
function noticeAt(path: Path, origin: NoticeOrigin, messages: Messages): ExpectedNotice {
  const message = messageOf('EXPECTED', undefined, undefined, messages);
  return { notice_type: 'EXPECTED', message, path: printPath(path), details: {}, origin: { ...origin } };
}
