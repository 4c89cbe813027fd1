import type { DeprecatedNotice, NoticeOrigin } from './notice.js';
import type { OwnNotice } from './own-notice.js';

/** An event or a field that should no longer be used. */
export function deprecated(subject: string, details: DeprecatedNotice['details'], origin: NoticeOrigin): OwnNotice {
  const variant = Object.keys(details).join('.');
  return { notice: { notice_type: 'DEPRECATED', details, origin, variant, subject }, concerns: undefined };
}

/** An enum value that should no longer be used. */
export function deprecatedValue(
  value: string | number | boolean,
  details: DeprecatedNotice['details'],
  origin: NoticeOrigin,
): OwnNotice {
  return { ...deprecated(String(value), details, origin), concerns: (found) => found === value };
}
