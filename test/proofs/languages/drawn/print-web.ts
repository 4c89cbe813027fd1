import { parseArgs } from 'node:util';
import { trackingId, trafficSource } from '@rdsm-events/builders';
import fc from 'fast-check';

/*
 * Prints what visitors send, drawn, with what the readers of cookies and of UTM parameters in TypeScript make of it, as JSON
 * Lines.
 * usage: tsx test/proofs/languages/drawn/print-web.ts [--cases 20000] [--seed 1]
 */

/** The custom fields that receive parameters. */
const customFields = { content: 'cf_utm_content', id: 'cf_id', source: 'cf_source' } as const;

// Without halves of surrogate pairs, which no visitor can send.
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom(...'%41 +=&?#;"{}\t\u0085\u00a0\ufeff\u2028\u001cé'), { maxLength: 8 })
      .map((characters) => characters.join('')),
    fc.constantFrom(
      'google',
      'a b',
      '%',
      '%zz',
      '%41%zz',
      'encoded_%41%',
      '%C3%A9',
      '%ED%A0%80',
      'encoded_x',
      '{network}',
      '%7B',
      'eyJ',
    ),
  )
  .filter((drawn) => !/\p{Surrogate}/u.test(drawn));

const json = fc.oneof(
  fc
    .record({ id: fc.oneof(fc.uuid(), text), more: fc.oneof(fc.double(), text, fc.constant(null)) })
    .map((value) => JSON.stringify(value)),
  fc.uuid().chain((id) => fc.constantFrom(`{"id":"${id}","a":NaN}`, `{"id":"${id}","a":${'9'.repeat(5000)}}`)),
  fc.json(),
);
const plainValue = fc.oneof(
  text,
  json,
  fc.uuid(),
  text.map((value) => `encoded_${value}`),
);
const cookieValue = fc
  .tuple(plainValue, fc.constantFrom<(value: string) => string>(String, encodeURIComponent, encodeURI, quote, spaced))
  .map(([value, write]) => write(value));
const cookieName = fc.constantFrom('__trf.src', 'rdtrk', '_rdtrk', 'sid', '', ' __trf.src');

const header = fc.oneof(
  cookieValue,
  fc
    .array(fc.tuple(cookieName, cookieValue, fc.constantFrom('=', '=', '=', '')), { maxLength: 4 })
    .map((pairs) => pairs.map((pair) => [pair[0], pair[2], pair[1]].join('')).join('; ')),
);
/** The cookies of a request, as frameworks read them: a semicolon ends a value. */
const cookies = fc.dictionary(
  cookieName,
  cookieValue.map((value) => value.replaceAll(';', '')),
  { maxKeys: 4 },
);

const bareName = fc.constantFrom('source', 'medium', 'campaign', 'term', 'content', 'id', 'page', 'odd');
const name = fc.oneof(
  bareName.map((bare) => `utm_${bare}`),
  bareName,
  text,
);
const pairs = fc.array(fc.tuple(name, text), { maxLength: 6 });
const write = fc.constantFrom<(value: string) => string>(String, encodeURIComponent, (value) =>
  value.replaceAll(' ', '+'),
);
const query = fc
  .tuple(pairs, write)
  .map(([list, encode]) => list.map(([key, value]) => `${encode(key)}=${encode(value)}`).join('&'));
const start = fc.constantFrom(
  '',
  '?',
  '/a?',
  '/a=b?',
  'https://example.com/a=b?x=1&',
  'android-app://x?',
  'a?',
  'a=b?',
);
const address = fc.tuple(start, query, fc.constantFrom('', '#top?utm_source=x')).map((parts) => parts.join(''));
const record = fc.dictionary(
  name.filter((key) => key !== 'url' && key !== 'href'),
  fc.oneof(text, fc.array(fc.oneof(text, fc.constant(5)), { maxLength: 3 }), fc.constantFrom(null, 7, true)),
  { maxKeys: 6, noNullPrototype: true },
);

const lines = fc.oneof(
  header.map((cookie) => ({ cookie, ...fromCookie(cookie) })),
  cookies.map((named) => ({ cookie: named, ...fromCookie(headerOf(named)) })),
  address.map((url) => ({ url, utm: fromUtm(url) })),
  record.map((url) => ({ url, utm: fromUtm(url) })),
  pairs.map((query) => ({ query, utm: fromUtm(new URLSearchParams(query)) })),
  fc
    .tuple(header, address)
    .map(([cookie, url]) => ({ cookie, url, visit: trafficSource.from({ cookie, url, onIgnored }) })),
);

const { values } = parseArgs({
  options: { cases: { type: 'string', default: '20000' }, seed: { type: 'string', default: '1' } },
});
console.log(JSON.stringify({ customFields }));
for (const line of fc.sample(lines, { numRuns: Number(values.cases), seed: Number(values.seed) })) {
  // A field that is undefined is None in Python.
  console.log(JSON.stringify(line, (_, value) => (value === undefined ? null : value)));
}

function fromCookie(cookie: string): object {
  return { traffic: trafficSource.fromCookie(cookie), tracking: trackingId.fromCookie(cookie) };
}

function fromUtm(url: unknown): object {
  return trafficSource.fromUtm(url as string, { customFields, onIgnored });
}

function onIgnored(): void {}

function headerOf(named: Record<string, string>): string {
  return Object.entries(named)
    .map((pair) => pair.join('='))
    .join('; ');
}

function quote(value: string): string {
  return `"${value}"`;
}

function spaced(value: string): string {
  return ` ${value}\t`;
}
