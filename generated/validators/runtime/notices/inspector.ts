import type { Path } from '../path.js';
import type { Notice, NoticeOrigin } from './notice.js';

/** Collects the notices of a value. Never throws; of a value of the wrong type, it collects nothing. */
export type Inspector = (value: unknown, collector: NoticeCollector) => void;

/** A notice as data, without a path: its message is made when it is shown. */
export interface NoticeData {
  readonly notice_type: Notice['notice_type'];
  readonly details: object;
  readonly origin: NoticeOrigin;
  /** Distinguishes messages of one type: see message.ts. */
  readonly variant?: string | undefined;
  /** What the notice is about, where its message names it: a name or a value that the spec declares. */
  readonly subject?: string | undefined;
}

export interface LocatedNotice extends NoticeData {
  readonly path: Path;
}

/** How many notices are collected at most. */
export const maxNotices = 100_000;

/** The notices of a value so far. */
export interface NoticeCollector {
  readonly notices: LocatedNotice[];
  /** The path of the current value. */
  readonly path: (string | number)[];
}

/** Adds a notice at the path of the current value. */
export function addNotice({ notices, path }: NoticeCollector, notice: NoticeData): void {
  if (notices.length < maxNotices) notices.push({ ...notice, path: path.slice() });
}

/** Inspects the value at a key of the current value. */
export function inspectAt(inspect: Inspector, value: unknown, key: string | number, collector: NoticeCollector): void {
  collector.path.push(key);
  inspect(value, collector);
  collector.path.pop();
}
