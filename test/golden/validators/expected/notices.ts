// Generated from spec/index.ts. Do not edit: change the spec and run "npm run generate".

import { en } from './messages/api/notices/en.js';
import { inspectRdsmEvent } from './notices/event.js';
import { inspectFarewellSaidEvent } from './notices/farewell-said.js';
import { inspectGreetingEvent } from './notices/greeting.js';
import { array } from './runtime/notices/array.js';
import { collectNotices } from './runtime/notices/collect-notices.js';
import type { Notice } from './runtime/notices/notice.js';

export type {
  DeprecatedNotice,
  ExpectedNotice,
  Notice,
  NoticeOrigin,
  Recommendation,
  UnlistedNotice,
  UnusualNotice,
} from './runtime/notices/notice.js';

/**
 * The notices of a GREETING event: what is valid but not advisable.
 *
 * @param value Any value; one of another type has no notices. It is never part of a notice.
 * @returns The notices in the order of the fields. Of more than 100,000 the first 100,000. Never throws.
 */
export function noticesOfGreeting(value: unknown): Notice[] {
  return collectNotices(value, inspectGreetingEvent, en);
}

/**
 * The notices of a FAREWELL_SAID event: what is valid but not advisable.
 *
 * @param value Any value; one of another type has no notices. It is never part of a notice.
 * @returns The notices in the order of the fields. Of more than 100,000 the first 100,000. Never throws.
 */
export function noticesOfFarewellSaid(value: unknown): Notice[] {
  return collectNotices(value, inspectFarewellSaidEvent, en);
}

/**
 * The notices of an event of any type: what is valid but not advisable.
 *
 * @param value Any value; one of another type has no notices. It is never part of a notice.
 * @returns The notices in the order of the fields. Of more than 100,000 the first 100,000. Never throws.
 */
export function noticesOfEvent(value: unknown): Notice[] {
  return collectNotices(value, inspectRdsmEvent, en);
}

/**
 * The notices of the events of a batch: what is valid but not advisable.
 *
 * @param value Any value; one of another type has no notices. It is never part of a notice.
 * @returns The notices in the order of the fields. Of more than 100,000 the first 100,000. Never throws.
 */
export function noticesOfBatch(value: unknown): Notice[] {
  return collectNotices(value, array(inspectRdsmEvent), en);
}
