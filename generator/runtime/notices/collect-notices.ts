import { type Messages, messageOf, type ValidationRules } from '../message.js';
import { printPath } from '../path.js';
import type { Inspector, LocatedNotice } from './inspector.js';
import type { Notice } from './notice.js';

/** The notices of a value, of any type. Never throws. */
export function collectNotices(value: unknown, inspect: Inspector, messages: Messages): Notice[] {
  const notices: LocatedNotice[] = [];
  inspect(value, notices);
  return notices.map((notice) => toNotice(notice, messages));
}

/** The notice with its message. Who changes it changes no other. */
function toNotice({ notice_type, details, origin, variant, subject, path }: LocatedNotice, messages: Messages): Notice {
  const message = messageOf(notice_type, variant, { ...details, subject } as ValidationRules, messages);
  const copied = Object.fromEntries(
    Object.entries(details).map(([name, entry]) => [name, Array.isArray(entry) ? [...entry] : entry]),
  );
  return { notice_type, message, path: printPath(path), details: copied, origin: { ...origin } } as Notice;
}
