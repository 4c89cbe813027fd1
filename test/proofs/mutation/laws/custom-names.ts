import {
  customFieldPrefix,
  type EventType,
  lineBreaks,
  type Table,
} from '../../../../generator/catalogue/documents.js';
import { minimalEvent } from '../../../../generator/emitters/conformance/mutations/minimal-event.js';
import type { Law } from './law.js';
import { neighbours } from './neighbours.js';
import { verdictsOn } from './verdict.js';

/** Every name one character away from that of a custom field, and with every character near a line break. */
export function lawsOfNames(table: Table<EventType>): Law[] {
  const event = minimalEvent(table);
  const breaks = lineBreaks.flatMap((lineBreak) =>
    [-1, 0, 1].map((offset) => String.fromCharCode(lineBreak.charCodeAt(0) + offset)),
  );
  const names = [
    ...neighbours(`${customFieldPrefix}a`),
    ...neighbours(`${customFieldPrefix}ab`),
    ...breaks.flatMap((character) => [`${customFieldPrefix}${character}`, `${customFieldPrefix}a${character}b`]),
  ];
  const withNames = (more: readonly string[]) => ({
    ...event,
    payload: Object.fromEntries([...Object.entries(event.payload), ...more.map((name) => [name, 'text'])]),
  });
  const bodies = names.map((name) => withNames([name]));
  // A validator may remember names, but never one that is wrong, and not without end.
  const many = Array.from({ length: 1200 }, (_, number) => `${customFieldPrefix}${number}`);
  const long = `${customFieldPrefix}${'a'.repeat(200)}`;
  const repeated = [many, [long], [`${long}\n`], ['cf'], [...many, `${customFieldPrefix}1\n`], ['cf', ...many]];
  return [
    verdictsOn(table.event, `${table.event}: names near those of custom fields`, bodies),
    verdictsOn(
      table.event,
      `${table.event}: names that are sent again and again`,
      [...repeated, ...repeated].map(withNames),
    ),
  ];
}
