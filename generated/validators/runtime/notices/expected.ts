import { addNotice, type Inspector, type NoticeData } from './inspector.js';
import type { NoticeOrigin } from './notice.js';

/**
 * A field that should be present.
 * @param inspect Collects the notices of a field that is.
 */
export function expected(origin: NoticeOrigin, inspect?: Inspector): Inspector {
  const notice: NoticeData = { notice_type: 'EXPECTED', details: {}, origin, variant: undefined };
  return (value, notices) => {
    if (value === undefined) addNotice(notices, notice);
    else inspect?.(value, notices);
  };
}
