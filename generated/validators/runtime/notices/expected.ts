import { addNotice, type Inspector } from './inspector.js';
import type { NoticeOrigin } from './notice.js';

/**
 * A field that should be present.
 * @param inspect Collects the notices of a field that is.
 */
export function expected(origin: NoticeOrigin, inspect?: Inspector): Inspector {
  return (value, notices) => {
    if (value === undefined) addNotice(notices, { notice_type: 'EXPECTED', details: {}, origin });
    else inspect?.(value, notices);
  };
}
