import { batchNames, unionNames } from '../../../../generator/catalogue/names.js';
import type { ObjectShape } from '../../../../generator/catalogue/shape.js';
import { catalogue } from '../../../support/catalogue.js';
import { fullEvent } from '../../adversarial/full-event.js';
import { at, objectsIn, withValue } from '../../adversarial/paths.js';
import { settings } from '../../adversarial/settings.js';
import type { Input } from './input.js';

/** The ends of the classes in our patterns, and what is next to them. */
const characters = [
  ...'\t\n\v\f\r !"#-./0123456789:;?@ATZ[`atz{~\u007f\u00a0\u0660\u2026\u2027\u2028\u202e\u202f\ufeff',
  '😀',
];

/** Each day that may exist in a month, and the last of February in every kind of year. */
const days = [
  ...Array.from({ length: 13 }, (_, month) =>
    ['00', '01', '10', '28', '29', '30', '31', '32'].map((day) => [2023, month, day]),
  ),
  Array.from({ length: 100 }, (_, year) => [2000 + year, 2, '29']),
  Array.from({ length: 100 }, (_, century) => [100 * century, 2, '29']),
].flatMap((group) => group.map(([year, month, day]) => [pad(year, 4), pad(month, 2), day].join('-')));

const times = Array.from({ length: 100 }, (_, number) => pad(number, 2)).flatMap((two) => [
  `${two}:00:00Z`,
  `00:${two}:00Z`,
  `00:00:${two}Z`,
  `00:00:00+${two}:00`,
  `00:00:00-00:${two}`,
]);

function pad(number: unknown, width: number): string {
  return String(number).padStart(width, '0');
}

/** Strings that differ from a valid one in one character, in each field with a format, and in the field of each rule. */
export function similarStrings(): Input[] {
  return catalogue.events.flatMap((event) => {
    const full = fullEvent(event);
    return samplesOf(event.payload).flatMap(([field, samples]) =>
      samples.map((text) => ({
        name: `${event.type}.${field} ${JSON.stringify(text)}`,
        names: event.names,
        make: () => withValue(full, ['payload', field], text),
        forPatterns: true,
      })),
    );
  });
}

/** Once for each format: the events share it. */
const sampled = new Set<string>();

function samplesOf({ fields, rules }: ObjectShape): [field: string, samples: string[]][] {
  const found: [string, string[]][] = [];
  for (const { name, shape } of fields) {
    const format = shape.kind === 'string' ? shape.format : undefined;
    if (format === undefined || sampled.has(format)) continue;
    sampled.add(format);
    found.push([name, format === 'email' ? oneCharacterAway('a.b@c.de') : dateTimes]);
  }
  for (const rule of rules) {
    if (rule.kind === 'emptyWhen')
      found.push([rule.field, ['encoded_x', '{x', '%7Bx', 'eyJx'].flatMap(oneCharacterAway)]);
  }
  return found;
}

const dateTimes = [
  ...[
    '2024-02-29T23:59:60.5+14:30',
    '2023-12-31T00:00:00Z',
    '2023-06-15T00:00:00Z',
    '2023-06-29T00:00:00Z',
    '2023-06-30T00:00:00Z',
    '2023-06-30T00:00:00.25Z',
  ].flatMap(oneCharacterAway),
  ...days.map((day) => `${day}T00:00:00Z`),
  ...times.map((time) => `2024-02-29T${time}`),
];

function oneCharacterAway(text: string): string[] {
  const indices = Array.from({ length: text.length + 1 }, (_, at) => at);
  return [
    text,
    ...indices.flatMap((at) => [
      text.slice(0, at) + text.slice(at + 1),
      ...characters.flatMap((other) => [
        text.slice(0, at) + other + text.slice(at + 1),
        text.slice(0, at) + other + text.slice(at),
      ]),
    ]),
  ];
}

/** Unknown types of every length. */
export function unknownTypes(): Input[] {
  return Array.from({ length: 40 }, (_, length) => ({
    name: `an unknown type of length ${length}`,
    names: unionNames,
    make: () => ({ event_type: 'X'.repeat(length), event_family: 'CDP', payload: {} }),
  }));
}

/** Unknown names that are similar to known ones: aliases, and one to three edits. All of an object in one body, and one alone. */
export function similarNames(): Input[] {
  const aliases = Object.values(catalogue.aliases).flatMap((names = {}) => Object.keys(names));
  const similar = (name: string) => [
    `${name}x`,
    name.toUpperCase(),
    `${name}xy`,
    `${name}xyz`,
    name.slice(1),
    name.slice(2),
    name.slice(0, -2),
    `x${name}`,
    `x${name.slice(1)}`,
    `x${name.slice(1, -1)}`,
    `${name[1]}${name[0]}${name.slice(2)}`,
    name.replaceAll('_', ''),
  ];
  const alone = settings.filter(({ names: { file } }) => file !== unionNames.file && file !== batchNames.file);
  return alone.flatMap(({ names, value, root, event }) =>
    objectsIn(event).flatMap((path): Input[] => {
      const known = at(event, path) as object;
      const all = [...new Set([...aliases, ...[...aliases, ...Object.keys(known)].flatMap(similar)])];
      const one = Object.keys(known).flatMap(similar).slice(0, 1);
      const withUnknown = (unknown: string[]) =>
        withValue(value, [...root, ...path], { ...Object.fromEntries(unknown.map((name) => [name, 'x'])), ...known });
      const place = `${names.file}.${path.join('.')}`;
      return [
        { name: `a similar name in ${place}`, names, make: () => withUnknown(one) },
        { name: `similar names in ${place}`, names, isSlow: true, make: () => withUnknown(all) },
      ];
    }),
  );
}

/** More custom fields than names are remembered, long names among them, valid and not. */
export function manyNames(): Input[] {
  return catalogue.events.flatMap((event) => {
    const { prefix } = event.payload.customFields ?? {};
    if (prefix === undefined) return [];
    const full = fullEvent(event);
    return ['', '\n'].flatMap((end) =>
      [1, 2].map((time) => ({
        name: `${event.type} with many custom fields, ${time}`,
        names: time === 1 ? event.names : unionNames,
        make: () => {
          const names = Array.from({ length: 1200 }, (_, index) => `${prefix}${'x'.repeat(index % 140)}${index}`);
          const custom = Object.fromEntries(names.map((name, index) => [index % 50 === 0 ? name + end : name, 'x']));
          return { ...full, payload: { ...(full.payload as object), ...custom } };
        },
      })),
    );
  });
}

/** Arrays with more missing items than errors are reported. */
export function longArrays(): Input[] {
  const length = 2 ** 32 - 1;
  return settings
    .filter(({ names, event }) => names.file === 'batch' || at(event, ['payload', 'tags']) !== undefined)
    .slice(0, 2)
    .map(({ names, value }) => ({
      name: `an array of ${length} holes for ${names.file}`,
      names,
      isLarge: true,
      make: () => (Array.isArray(value) ? new Array(length) : withValue(value, ['payload', 'tags'], new Array(length))),
    }));
}

/** An object with more unknown fields than errors are reported. Nothing is suggested for their names, which are long. */
export function manyUnknownFields(): Input[] {
  return settings
    .filter(({ names }) => names.file !== unionNames.file && names.file !== batchNames.file)
    .slice(0, 1)
    .map(({ names, value }) => ({
      name: `many unknown fields of ${names.file}`,
      names,
      isLarge: true,
      make: () =>
        withValue(
          value,
          ['payload'],
          Object.fromEntries(Array.from({ length: 100_001 }, (_, index) => [`${'x'.repeat(64)}${index}`, 1])),
        ),
    }));
}

/** More notices than are collected, and many times as many items that have one. */
export function manyNotices(): Input[] {
  return settings
    .filter(({ names, event }) => names.file === batchNames.file && Array.isArray(at(event, ['payload', 'line_items'])))
    .slice(0, 1)
    .map(({ names, event }) => ({
      name: `a batch with many notices`,
      names,
      forNotices: true,
      isLarge: true,
      make: () => {
        const items = new Array(3000).fill({ unlisted: 1 });
        return new Array(2000).fill(withValue(event, ['payload', 'line_items'], items));
      },
    }));
}
