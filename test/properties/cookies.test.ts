import { conversion, trackingId, trafficSource } from '@rdsm-events/builders';
import { buildConversion } from '@rdsm-events/builders/conversion';
import { isConversion } from '@rdsm-events/validators';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errorsOf } from '../support/builders.js';
import { growthOf } from '../support/growth.js';

const contact = { email: 'ana@example.com', conversion_identifier: 'newsletter' };

/** What RD Station's script writes into the cookie: a session, and where it came from. */
const session = fc.oneof(
  fc.constantFrom('(none)', 'https://www.google.com/?q=50%25&b;c', 'utm_source=a&utm_medium=b%20c', '1.2.utmcsr=x|y'),
  fc.string({ unit: 'grapheme', maxLength: 10 }),
);
const sessions = fc
  .record({ first_session: fc.record({ value: session }), current_session: fc.record({ value: session }) })
  .map((value) => JSON.stringify(value));
const base64 = (text: string) => Buffer.from(text).toString('base64');

/** The value of the cookie as the script means it. */
const cookies = sessions.chain((json) => fc.constantFrom(`encoded_${base64(json)}`, base64(json), json));

/** How a cookie comes along: by itself or in a header, among others, with white space and quotes. */
const headers = (name: string, value: fc.Arbitrary<string>) =>
  fc
    .tuple(value, fc.constantFrom('', 'a=b; ', '_ga=GA1.2.3; x=; '), fc.constantFrom('', '; z=1', ';'), fc.boolean())
    .map(([text, before, after, isQuoted]) => `${before}${name}=${isQuoted ? `"${text}"` : text}${after}`);

describe('A traffic source from a cookie', () => {
  it('is never more than the one cookie', () => {
    for (const header of [
      'encoded_session=abc; sid=SECRET',
      'encoded_x=SECRET',
      'eyJhbGci=SECRET',
      'encoded_a\tb',
      'eyJ a',
    ]) {
      expect(trafficSource.fromCookie(header)).toEqual({});
      expect(() => trafficSource.parseCookie(header)).toThrow('Must be the value of the cookie __trf.src');
    }
  });

  it('is the value of the cookie, however it comes, and makes a valid conversion', () => {
    fc.assert(
      fc.property(cookies, (cookie) => {
        const encoded = encodeURIComponent(cookie);
        // No cookie contains a bare semicolon.
        const plain = cookie.includes(';') ? [] : [encodeURI(cookie)];
        const ways = [cookie, encoded, ` ${encoded} `, `"${encoded}"`, ...plain];
        for (const given of ways) {
          const event = conversion({ ...contact, ...trafficSource.fromCookie(given) });
          const { traffic_source } = event.payload;
          // JSON that is not encoded is not decoded: an address in it has percent signs of its own.
          expect(traffic_source).toBe(given.startsWith('{') ? given : cookie);
          expect(isConversion(event)).toBe(true);
          expect(trafficSource.parseCookie(given)).toStrictEqual(trafficSource.fromCookie(given));
        }
      }),
    );
  });

  it('is nothing where no cookie can be read, whatever a visitor sends', () => {
    for (const none of [undefined, null, '', 'other=1', '__trf.src=', '__trf.src=lixo', '%', '"', '=', ';']) {
      expect(trafficSource.fromCookie(none)).toStrictEqual({});
      expect(trackingId.fromCookie(none)).toBe(undefined);
    }
    const names = fc.constantFrom('', '__trf.src', 'rdtrk', '_rdtrk', 'sid');
    const values = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('encoded_%', '%7B%', '{"id":', '{"id":null}'),
    );
    const pairs = fc.tuple(names, values).map(([name, value]) => `${name}=${value}`);
    const odd = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pairs).map((list) => list.join('; ')),
    );
    fc.assert(
      fc.property(odd, (header) => {
        const event = {
          ...contact,
          ...trafficSource.fromCookie(header),
          client_tracking_id: trackingId.fromCookie(header),
        };
        expect(isConversion(buildConversion(event as never))).toBe(true);
      }),
    );
  });

  it('is the first of several cookies that can be read', () => {
    const header = '__trf.src=; __trf.src=lixo; __trf.src=encoded_a; __trf.src=encoded_b';
    expect(trafficSource.fromCookie(header)).toMatchObject({ traffic_source: 'encoded_a' });
  });

  it('is found in a header', () => {
    const encoded = cookies.map((cookie) => encodeURIComponent(cookie));
    fc.assert(
      fc.property(
        encoded.chain((value) => fc.tuple(fc.constant(value), headers('__trf.src', fc.constant(value)))),
        ([value, header]) => {
          expect(trafficSource.fromCookie(header).traffic_source).toBe(decodeURIComponent(value));
        },
      ),
    );
  });

  it('is rejected with its path and a fix, but never with its value', () => {
    const secret = 'segredo';
    for (const wrong of [
      '',
      secret,
      'google',
      `x=${secret}`,
      `__trf.src=${secret}`,
      `my__trf.src=encoded_${secret}`,
      `%${secret}`,
    ]) {
      const errors = errorsOf(() => trafficSource.parseCookie(wrong));
      expect(errors).toEqual([
        {
          error_type: 'INVALID_FORMAT',
          error_message: 'Must be the value of the cookie __trf.src, or the Cookie header that contains it.',
          validation_rules: { format: 'cookie', cookie: '__trf.src' },
          path: '$.body.payload.traffic_source',
        },
      ]);
    }
    expect(errorsOf(() => trafficSource.parseCookie(undefined as never))).toMatchObject([
      { error_type: 'CANNOT_BE_NULL' },
    ]);
    expect(errorsOf(() => trafficSource.parseCookie(1 as never))).toMatchObject([{ error_type: 'INVALID_DATA_TYPE' }]);
  });

  it('of megabytes takes time in proportion to its length', () => {
    const read = (length: number) => () => {
      expect(errorsOf(() => trafficSource.parseCookie('; '.repeat(length))).length).toBe(1);
      expect(trafficSource.parseCookie(`encoded_${'A'.repeat(length)}`).traffic_source.length).toBe(length + 8);
    };
    // Ten times as long: quadratic growth would be a factor of 100.
    expect(growthOf(read, 100_000, 1_000_000)).toBeLessThan(50);
  });
});

it('of two traffic sources the last one that finds something counts, whole', () => {
  const utm = fc.constantFrom({ source: 'google' }, { medium: 'cpc' }, { source: 'a', campaign: 'b', term: 'c' }, {});
  const sources = fc.oneof(
    cookies.map((cookie) => trafficSource.fromCookie(cookie)),
    utm.map((given) => trafficSource.fromUtm(given)),
  );
  fc.assert(
    fc.property(sources, sources, (first, last) => {
      const both = conversion({ ...contact, ...first, ...last } as never);
      const isNothing = Object.keys(last).length === 0;
      expect(both).toEqual(conversion({ ...contact, ...(isNothing ? first : last) } as never));
      expect(isConversion(both)).toBe(true);
    }),
  );
});

describe('A tracking identifier', () => {
  const ids = fc.uuid();

  it('is the bare UUID of the cookie, however it comes', () => {
    fc.assert(
      fc.property(ids, fc.boolean(), (id, spaced) => {
        const json = JSON.stringify({ id, more: { id: 'x' } }, null, spaced ? 1 : 0);
        const encoded = encodeURIComponent(json);
        const ways = [json, encoded, id, `rdtrk=${encoded}`, `_rdtrk=${encoded}; a=b`, `a=b; rdtrk=${encodeURI(json)}`];
        for (const given of ways) expect(trackingId.fromCookie(given)).toBe(id);
        expect(isConversion(conversion({ ...contact, client_tracking_id: trackingId.parseCookie(json) }))).toBe(true);
      }),
    );
  });

  it('is rejected when there is none', () => {
    const id = '43b00843-09af-4fae-bf9d-a0697640b808';
    const wrong = [
      '',
      'GA1.2.3',
      '{}',
      '{"id":1}',
      `{"ID":"${id}"}`,
      `["${id}"]`,
      'null',
      `x${id}`,
      `{"id":"${id} "}`,
      `rdtrk=; a=${id}`,
      '{"__proto__":1',
      '['.repeat(100_000),
    ];
    for (const given of wrong) {
      expect(trackingId.fromCookie(given)).toBe(undefined);
      expect(errorsOf(() => trackingId.parseCookie(given))).toMatchObject([
        { error_type: 'INVALID_FORMAT', path: '$.body.payload.client_tracking_id' },
      ]);
    }
  });
});
