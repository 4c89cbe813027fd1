import { type TSchema, Type } from '@sinclair/typebox';
import fc, { type Arbitrary } from 'fast-check';
import { defineEvent, type EventDefinition, Payload } from '../../../../spec/define.js';
import { newerPage } from '../../../../spec/origin.js';
import { Text } from '../../../../spec/strings.js';

/** Everything that is printed by code that was to be text contains this. */
export const canary = 'PWNED';

/** What ends a string, a comment or a docstring of a language, and the beginning of another; with code between. */
const fragments = [
  ...[
    '*/',
    '/*',
    '//',
    '#',
    '"""',
    "'''",
    '"',
    "'",
    '`',
    '\\',
    '$',
    '{',
    '}',
    '?>',
    '<?php ',
    '<?= ',
    '%s',
    '\0',
    '\n',
    '\r',
  ],
  ...['\u2028', '\u0001a', '\\b', '\\u{41}', '\\x41', ' ', ';', ',', ')', '💣', 'é', '# -*- coding: utf-7 -*-'],
  ...[
    `echo '${canary}';`,
    `print("${canary}")`,
    `{$GLOBALS['x']}`,
    `\${print('${canary}')}`,
    `"""; print("${canary}"); """`,
  ],
  ...[`'; echo '${canary}'; //`, `\\'; echo '${canary}'; //`, `*/ echo '${canary}'; /*`, `?>${canary}<?php `],
  ...[`\nprint("${canary}")\n`, `\n    print("${canary}")\n`, `\r print("${canary}")`],
];

const text: Arbitrary<string> = fc
  .array(fc.constantFrom(...fragments), { maxLength: 6 })
  .map((parts) => parts.join(''));

const described = text.map((description) => ({ description: `It is ${description}`, title: `It ${description}` }));

/** Words of the two languages, names of what their generated code uses, and names that differ only in case or `_`. */
export const oddNames = [
  ...[
    'this',
    'this_',
    'GLOBALS',
    'class',
    'class_',
    'list',
    'from',
    'print',
    'echo',
    'array',
    'static',
    'self',
    'parent',
  ],
  ...[
    'None',
    'True',
    'lambda',
    'global',
    'def',
    'pass',
    'is',
    'not',
    'and',
    'async',
    'await',
    'yield',
    'match',
    'type',
  ],
  ...[
    'str',
    'int',
    'float',
    'bool',
    'object',
    'dict',
    'List',
    'Literal',
    'Union',
    'Optional',
    'TypedDict',
    'Any',
    'Mapping',
  ],
  ...['cast', 'validated', 'present_fields', 'date_time', 'plain_number', 'datetime', 'MESSAGES', 'DETAILS', 'payload'],
  ...['event', 'fields', 'errors', 'value', 'name', 'path', 'notices', 'custom_fields', 'other_fields', 'check_email'],
  ...[
    'email',
    'a_b',
    'aB',
    'ab',
    'AB',
    'Ab',
    'a__b',
    'model',
    'Model',
    'EventModel',
    'stdClass',
    'enum',
    'fn',
    'x1',
    'X1',
  ],
];

const eventTypes = [
  ...['LIST', 'PRINT', 'FROM', 'ECHO', 'SELF', 'PARENT', 'STRING', 'OBJECT', 'LAMBDA', 'GLOBAL', 'NONE', 'AND', 'NOT'],
  ...['CAST', 'VALIDATE', 'COOKIES', 'DATE_TIME', 'VALIDATED', 'PRESENT_FIELDS', 'EVENT_MODEL'],
  ...['MODEL', 'TRACKING_ID_FROM_COOKIE', 'ANY_EVENT', 'ARRAY', 'MATCH', 'FN', 'INT', 'A1', 'X_1_Y'],
];

const scalars: Arbitrary<TSchema> = fc.oneof(
  described.map((options) => Type.String(options)),
  described.map((options) => Type.Number(options)),
  described.map((options) => Type.Boolean(options)),
  fc.tuple(described, fc.uniqueArray(text, { minLength: 1, maxLength: 4 })).map(([options, values]) =>
    Type.Union(
      values.map((value) => Type.Literal(value)),
      options,
    ),
  ),
);

const objectsOf = (fields: Arbitrary<TSchema>): Arbitrary<TSchema> =>
  fc
    .tuple(
      described,
      fc.uniqueArray(fc.tuple(fc.constantFrom(...oddNames), fields, fc.boolean()), {
        maxLength: 6,
        selector: ([name]) => name,
      }),
    )
    .map(([options, members]) => Type.Object(properties(members), { ...options, additionalProperties: false }));

const shapes: Arbitrary<TSchema> = fc.oneof(
  { weight: 3, arbitrary: scalars },
  { weight: 2, arbitrary: objectsOf(fc.oneof(scalars, objectsOf(scalars))) },
  fc.tuple(described, scalars).map(([options, items]) => Type.Array(items, options)),
);

function properties(members: readonly [name: string, schema: TSchema, isRequired: boolean][]): Record<string, TSchema> {
  return Object.fromEntries(
    members.map(([name, schema, isRequired]) => [name, isRequired ? schema : Type.Optional(schema)]),
  );
}

/** Events that are named after words and code, with fields, options and texts that are. The same for the same seed. */
export function oddEvents(seed: number): EventDefinition[] {
  const payloads = fc.array(
    fc.tuple(
      text,
      fc.uniqueArray(fc.tuple(fc.constantFrom(...oddNames), shapes), {
        maxLength: 7,
        selector: ([name]) => name,
      }),
    ),
    { minLength: eventTypes.length, maxLength: eventTypes.length },
  );
  const [drawn = []] = fc.sample(payloads, { seed, numRuns: 1 });
  return eventTypes.map((type, index) => {
    const [words = '', fields = []] = drawn[index] ?? [];
    return eventOf(type, words, properties(fields.map(([name, schema]) => [name, schema, false])));
  });
}

/** An event with a field of every odd name, each a text. */
export const namesEvent = eventOf(
  'NAMES',
  '',
  properties(oddNames.map((name) => [name, Text({ description: 'It.' }), false])),
);

function eventOf(type: string, words: string, fields: Record<string, TSchema>): EventDefinition {
  const source = newerPage(`Odd ${words}`, 'odd');
  return defineEvent({
    type,
    title: `Odd ${words}`,
    summary: `It is ${words}`,
    group: 'Odd',
    sources: [source],
    requiresExistingContact: false,
    payload: Payload(fields),
    examples: { none: {} },
  });
}
