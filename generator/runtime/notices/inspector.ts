import type { Notice, NoticeOrigin } from './notice.js';

/** Adds the notices of a value. Never throws; a value of the wrong type has none. */
export type Inspector = (value: unknown, notices: LocatedNotice[]) => void;

/**
 * A notice as data, without a path: its message is made when it is shown. No member that every message depends on is
 * optional: a polluted prototype would provide it.
 */
export interface NoticeData {
  readonly notice_type: Notice['notice_type'];
  readonly details: object;
  readonly origin: NoticeOrigin;
  /** Distinguishes messages of one type: see message.ts. */
  readonly variant: string | undefined;
  /** What the notice is about, if its message names it: a name or a value that the spec declares. */
  readonly subject?: string;
}

/** A notice with the keys to the value. */
export interface LocatedNotice extends NoticeData {
  readonly path: (string | number)[];
}

/** How many notices are collected at most. */
export const maxNotices = 100_000;

/** Adds a notice of the value itself, or of its field. */
export function addNotice(notices: LocatedNotice[], notice: NoticeData, ...path: string[]): void {
  if (notices.length < maxNotices) notices.push({ ...notice, path });
}

/** Inspects the value at a key. Paths grow on the way back: most values have no notice, and need none. */
export function inspectAt(inspect: Inspector, value: unknown, key: string | number, notices: LocatedNotice[]): void {
  const before = notices.length;
  inspect(value, notices);
  for (let index = before; index < notices.length; index++) (notices[index] as LocatedNotice).path.unshift(key);
}
