import { cookieBeginnings, type EventType, type Table } from '../../../../generator/catalogue/documents.js';
import { minimalEvent } from '../../../../generator/emitters/conformance/mutations/minimal-event.js';
import type { Law } from './law.js';
import { neighbours } from './neighbours.js';
import { verdictsOn } from './verdict.js';

/** Nearly a cookie is a UTM source: every text one character away, beside a field that a cookie excludes. */
export function lawsOfCookies(table: Table<EventType>): Law[] {
  const event = minimalEvent(table);
  return table.rows.flatMap(({ field, cookieEmpties = [] }) =>
    cookieEmpties.map((excluded) => {
      const sources = cookieBeginnings.flatMap(neighbours);
      const bodies = sources.map((source) => ({
        ...event,
        payload: { ...event.payload, [field]: source, [excluded]: 'cpc' },
      }));
      return verdictsOn(table.event, `${excluded} beside what is nearly a cookie`, bodies);
    }),
  );
}
