import type { ReceivedEvent } from '../../sandbox/received-event.js';
import { isRecord } from './filter.js';

const maxLength = 80;

/** What distinguishes events of one type in a list: the first two strings of the payload. */
export function summaryOf({ event }: ReceivedEvent): string {
  const payload = isRecord(event) && isRecord(event.payload) ? event.payload : {};
  const strings = Object.values(payload).filter((value) => typeof value === 'string' && value !== '');
  const summary = strings.slice(0, 2).join(' · ');
  return summary.length > maxLength ? `${summary.slice(0, maxLength)}…` : summary;
}
