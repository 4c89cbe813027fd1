import fc, { type Arbitrary } from 'fast-check';

/** Strings that are legal anywhere in a spec, and that code may mistake for something else. */
export const unusualStrings: Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    ...[
      '',
      ' ',
      '*/',
      '/*',
      '//',
      '`',
      '$' + '{x}',
      "'",
      '"',
      '\\',
      '\\n',
      '\n',
      '\r',
      '\u2028',
      '\u2029',
      '\u0000',
      '\ud800',
    ],
    ...[
      '__proto__',
      'constructor',
      'null',
      'undefined',
      '0',
      '-0',
      'NaN',
      '</script>',
      '|',
      '😀',
      'não',
      '$ref',
      '#/',
      '~1',
    ],
  ),
  fc.string({ maxLength: 6 }),
  fc.string({ unit: 'binary', maxLength: 3 }),
);

/** Strings with characters that are legal in UTF-8, for whatever is written into files of text. */
export const unusualText: Arbitrary<string> = unusualStrings.map(wellFormed);

/** Names of fields: common, and those that code has a meaning for. */
export const fieldNames: Arbitrary<string> = fc
  .oneof(
    fc.constantFrom(
      ...[
        'email',
        'name',
        'value',
        'get',
        'set',
        'length',
        'payload',
        'event_type',
        'errors',
        'path',
        'then',
        'key',
        'body',
      ],
      ...[
        'class',
        'default',
        'new',
        'arguments',
        'eval',
        'await',
        'prototype',
        'undefined',
        'NaN',
        'this',
        'cf_',
        'cf_a',
      ],
      ...[
        'A',
        'a',
        'aa',
        'aA',
        'a_',
        'a1',
        'Object',
        'Number',
        'exports',
        'require',
        'module',
        `long_${'x'.repeat(80)}`,
      ],
    ),
    fc.stringMatching(/^[A-Za-z][A-Za-z0-9_]{0,8}$/),
  )
  .filter((name) => !Object.hasOwn(Object.prototype, name));

/** Types of events, each with names that might collide or be read in two ways. */
export const eventTypes: Arbitrary<string> = fc.oneof(
  fc.constantFrom('B2B_LEAD', 'A', 'A1', 'PATTERN', 'OBJECT', 'STRING', 'PRESENT', 'VALIDATE', 'X_1_Y'),
  fc.stringMatching(/^[A-Z][A-Z0-9]{0,4}(_[A-Z0-9]{1,4}){0,2}$/),
);

/** Portable patterns, each with strings that match it. */
export const patterns: readonly { pattern: string; matching: Arbitrary<string> }[] = [
  { pattern: '^[0-9]{3}$', matching: fc.stringMatching(/^[0-9]{3}$/) },
  { pattern: '^(?:a|b/*c)+$', matching: fc.stringMatching(/^(?:a|b\/*c)+$/) },
  { pattern: '^[^/*]*$', matching: fc.stringMatching(/^[^/*]*$/) },
  { pattern: '[\'"`$]', matching: fc.constantFrom("'", '"', 'a`', '$') },
  { pattern: 'x|y', matching: fc.constantFrom('x', 'ayb') },
  { pattern: '^\\*/$', matching: fc.constant('*/') },
];

/** Ajv divides numbers from 1e21 on wrongly when it checks `multipleOf`. */
export const maxNumber = 1e20;

/** Values of JSON, among them nearly valid ones. */
export const arbitraryValues: Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, '', 'x', 'ana@example.com', 0, 1, -1, 0.1, 0.3, 1.5, maxNumber, true, false, [], {}, [
    null,
  ]),
  unusualStrings,
  fc.integer({ min: -5, max: 5 }),
  fc.jsonValue({ maxDepth: 2 }).filter((value) => !/e[+]?\d{2,}/.test(JSON.stringify(value))),
);

function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udfff]/gu, '_');
}
