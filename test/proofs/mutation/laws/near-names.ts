import {
  batchTable,
  customFieldPrefix,
  type EventType,
  legalBasisRows,
  type Table,
} from '../../../../generator/catalogue/documents.js';
import type { Fields } from '../../../../generator/emitters/conformance/checker/fields.js';
import type { EventBody } from '../../../../generator/emitters/conformance/mutations/event-body.js';
import { minimalEvent } from '../../../../generator/emitters/conformance/mutations/minimal-event.js';
import { answers, caseOf } from './answers.js';
import type { Law } from './law.js';
import { aliases } from './suggestions.js';

/** Names that do not exist are answered with those that may be meant. */
export function lawsOfSuggestions(table: Table<EventType>): Law[] {
  const bodies = unlistedNamesNear(table);
  return answers(
    table.event,
    bodies.map((body) => caseOf(`${table.event}: names that do not exist`, body)),
  );
}

/** Bodies with fields whose names are nearly those of the table, or stand for them, at every level. */
function unlistedNamesNear(table: Table): unknown[] {
  const event = minimalEvent(table);
  const payload = table.rows.filter((row) => row.in === 'payload' && !row.open).map(({ field }) => field);
  const envelope = batchTable.rows.map(({ field }) => field);
  const hasBases = payload.includes('legal_bases');
  const basis = { category: 'data_processing', type: 'consent' };
  return [
    ...payload.map((name) => withFields(event, { payload: added(event.payload, misspelt(name), payload) })),
    withFields(event, { payload: added(event.payload, [...aliases.keys(), ...everyCharacter], payload) }),
    ...envelope.map((name) => added(event, [...misspelt(name), customFieldName], envelope)),
    added(event, [customFieldName], envelope),
    ...(hasBases ? legalBasisRows.map(({ field }) => field) : []).map((name, _, names) =>
      withFields(event, {
        payload: { ...event.payload, legal_bases: [added(basis, [...misspelt(name), customFieldName], names)] },
      }),
    ),
  ];
}

/** Custom fields stand in a payload, and nowhere else. */
const customFieldName = `${customFieldPrefix}x`;

/** Each character of ASCII at the start of a name, and after it. */
const everyCharacter = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)).flatMap((character) => [
  `${character}name`,
  `field${character}`,
]);

/** Up to three characters added, taken away, replaced or swapped. */
function misspelt(name: string): string[] {
  const middle = Math.floor(name.length / 2);
  const insert = (at: number, text: string, without = 0) => name.slice(0, at) + text + name.slice(at + without);
  const ends = [0, middle, name.length];
  return [
    ...['x', 'xy', 'xyz'].flatMap((more) => ends.map((at) => insert(at, more))),
    ...[1, 2, 3].flatMap((count) => [0, middle, name.length - count].map((at) => insert(at, '', count))),
    ...[1, 2, 3].flatMap((count) => [0, middle, name.length - count].map((at) => insert(at, '~'.repeat(count), count))),
    `x${name.slice(1)}x`,
    `${name.slice(1)}xx`,
    `x${name.slice(0, -1)}`,
    insert(middle, [...name.slice(middle, middle + 2)].reverse().join(''), 2),
    name.toUpperCase(),
  ];
}

function added(fields: object, names: readonly string[], listed: readonly string[]): Fields {
  const others = names.filter((name) => !listed.includes(name));
  return { ...fields, ...Object.fromEntries(others.map((name) => [name, 'text'])) };
}

function withFields(event: EventBody, fields: object): object {
  return { ...event, ...fields };
}
