import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishedArtefacts } from '../../generator/emitters/index.js';
import { asciiPattern } from '../../generator/print/pattern.js';
import { emails } from '../../packages/testing/src/arbitraries/any-style.js';
import { nearEmails } from '../support/arbitraries/strings.js';
import { catalogue } from '../support/catalogue.js';
import { isEmail, isWithoutWhiteSpace } from '../support/oracles/formats.js';
import { readGenerated } from '../support/read-generated.js';

/** Everything that is published. */
const files = publishedArtefacts().flatMap(({ name }) => [...readGenerated(name, '')]);
const documents = files.filter(([path]) => path.endsWith('.json'));

/** Control characters and what ends a line in JavaScript: a pattern with one of them cannot be written between slashes. */
const unwritable = /[\p{Cc}\u2028\u2029]/u;

describe('Every emitted pattern', () => {
  it('contains no control character and no line separator', () => {
    const found = documents.flatMap(([path, text]) =>
      patternsIn(JSON.parse(text)).map((pattern) => ({ path, pattern })),
    );
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ pattern }) => unwritable.test(pattern))).toEqual([]);
  });

  it('can be written between slashes', () => {
    const patterns = new Set(documents.flatMap(([, text]) => patternsIn(JSON.parse(text))));
    for (const pattern of patterns) {
      const written = new Function(`return /${pattern.replaceAll('/', '\\/')}/u`)() as RegExp;
      expect(written).toEqual(new RegExp(pattern, 'u'));
    }
  });

  it('is printable ASCII in the OpenAPI documents', () => {
    const openapi = documents.filter(([path]) => /^openapi\/openapi.*\.json$/.test(path));
    expect(openapi).not.toEqual([]);
    const patterns = openapi.flatMap(([, text]) => patternsIn(JSON.parse(text)));
    expect(patterns.some((pattern) => pattern.startsWith('^cf_'))).toBe(true);
    expect(patterns.filter((pattern) => /[^ -~]/.test(pattern))).toEqual([]);
  });
});

it('no schema names the format email', () => {
  for (const [path, text] of files) {
    if (!/^(?:schemas|openapi)\//.test(path) || path.endsWith('catalogue.json')) continue;
    expect([path, /"?format"?: ["']?email/.test(text)]).toEqual([path, false]);
  }
});

describe('The pattern of a custom field in ASCII', () => {
  const patterns = catalogue.events.flatMap(({ payload: { customFields } }) => customFields?.pattern ?? []);
  const characters = fc.constantFrom(
    'c',
    'f',
    '_',
    'a',
    '\n',
    '\r',
    '\u2027',
    '\u2028',
    '\u202a',
    '\u2026',
    'é',
    '\u{1f600}',
  );
  const names = fc.string({ unit: characters, maxLength: 5 }).map((rest) => `cf_${rest}`);

  it('accepts what the pattern accepts, and differs only in characters beyond ASCII', () => {
    expect(patterns).not.toEqual([]);
    fc.assert(
      fc.property(fc.constantFrom(...patterns), names, (pattern, name) => {
        const accepted = new RegExp(pattern, 'u').test(name);
        const acceptedInAscii = new RegExp(asciiPattern(pattern), 'u').test(name);
        if (accepted || /^\p{ASCII}*$/u.test(name)) expect(acceptedInAscii).toBe(accepted);
      }),
    );
  });

  it('keeps a class that would be empty, and what is no class', () => {
    for (const pattern of ['[^\u2027-\u202a]', '\\[^\u2027-\u202a', '[\u2027-\u202a]'])
      expect(asciiPattern(pattern)).toBe(pattern);
  });
});

describe('The pattern of an email address', () => {
  const { pattern = '(?!)', asciiPattern = '(?!)' } = catalogue.formats.email ?? {};
  const near = fc.oneof(emails, nearEmails, fc.string({ unit: 'binary' }));

  it('is that of the documents, but for six characters next to the line separators', () => {
    fc.assert(
      fc.property(near, (text) => {
        if (/[\u2027\u202a-\u202e]/.test(text)) expect(new RegExp(pattern).test(text)).toBe(false);
        else expect(new RegExp(pattern).test(text)).toBe(isWithoutWhiteSpace(text));
      }),
      { numRuns: 5000 },
    );
  });

  it('in ASCII accepts what it accepts, and differs only in characters beyond ASCII', () => {
    fc.assert(
      fc.property(near, (text) => {
        const accepted = new RegExp(asciiPattern).test(text);
        if (isEmail(text) || /^\p{ASCII}*$/u.test(text)) expect(accepted).toBe(isEmail(text));
      }),
      { numRuns: 5000 },
    );
  });
});

/** Every pattern of the schemas in a document. */
function patternsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => [
    ...(key === 'pattern' && typeof member === 'string' ? [member] : []),
    ...(key === 'patternProperties' ? Object.keys(Object(member)) : []),
    ...patternsIn(member),
  ]);
}
