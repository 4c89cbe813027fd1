import type { ReceivedEvent } from '../../sandbox/received-event.js';
import { element } from './element.js';
import { eventTypeOf, isAccepted } from './filter.js';
import type { Language } from './language.js';
import { summaryOf } from './summary.js';

export function rowId(id: number): string {
  return `event-${id}`;
}

/** An event in the list. */
export function createRow(received: ReceivedEvent, language: Language): HTMLDivElement {
  const { texts } = language;
  const { id, errors, notices } = received;
  const counts = [
    ...(errors.length > 0 ? [element('span', { class: 'error' }, texts.errors(errors.length))] : []),
    ...(notices.length > 0 ? [element('span', { class: 'notice' }, texts.notices(notices.length))] : []),
  ];
  return element(
    'div',
    { role: 'option', id: rowId(id), 'aria-selected': 'false', 'data-id': String(id) },
    element('span', { class: 'type' }, ...breakable(eventTypeOf(received) ?? texts.noType)),
    ' ',
    statusBadge(received, language),
    ' ',
    element('span', { class: 'summary' }, summaryOf(received)),
    ' ',
    element('span', { class: 'time' }, printTime(received.receivedAt, language)),
    ' ',
    element('span', { class: 'counts' }, ...counts.flatMap((count) => [count, ' '])),
  );
}

/** A name in capitals that may continue on another line after each underscore. */
function breakable(name: string): (Node | string)[] {
  const [first = '', ...others] = name.slice(0, maxTypeLength).split('_');
  return [first, ...others.flatMap((part) => ['_', element('wbr'), part])];
}

/** Longer ones are no event types; the whole text is in the event. */
const maxTypeLength = 100;

/** The status of the response, in words and as a number. */
export function statusBadge(received: ReceivedEvent, { texts }: Language): HTMLSpanElement {
  const word = isAccepted(received) ? texts.accepted : texts.rejected;
  const kind = isAccepted(received) ? 'accepted' : 'rejected';
  return element('span', { class: `badge ${kind}` }, `${received.status} ${word}`);
}

/** The time of day, in the time zone of the reader. */
export function printTime(dateTime: string, { tag }: Language): string {
  const date = new Date(dateTime);
  if (Number.isNaN(date.getTime())) return dateTime;
  // Creating a format takes longer than creating a row.
  const format = formats.get(tag) ?? new Intl.DateTimeFormat(tag, { timeStyle: 'medium' });
  formats.set(tag, format);
  return format.format(date);
}

const formats = new Map<string, Intl.DateTimeFormat>();
