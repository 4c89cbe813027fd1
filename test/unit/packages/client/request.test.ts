import { type Credentials, RdsmValidationError, type RequestOptions, requestFor } from '@rdsm-events/client';
import type { ConversionEvent, RdsmEvent } from '@rdsm-events/types';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyValidEvents } from '../../../support/arbitraries/valid.js';
import { catalogue } from '../../../support/catalogue.js';

const { api } = catalogue;
const events = anyValidEvents(catalogue) as unknown as fc.Arbitrary<RdsmEvent>;
const isConversion = (event: RdsmEvent): event is ConversionEvent => event.event_type === api.conversion?.eventType;
const conversions = events.filter(isConversion);
const secrets = fc.string({ unit: fc.constantFrom(...'aZ09-._~+/=&?#%'), minLength: 1, maxLength: 80 });
const example: ConversionEvent = {
  event_type: 'CONVERSION',
  event_family: 'CDP',
  payload: { conversion_identifier: 'ebook', email: 'ana@example.com' },
};

/** Calls it as plain JavaScript does, with values of any type. */
const untyped = requestFor as (event: unknown, credentials: unknown) => unknown;

/** Path, type and message of the error. */
function errorOf(event: unknown, credentials: unknown): string {
  try {
    untyped(event, credentials);
  } catch (error) {
    if (!(error instanceof RdsmValidationError)) throw error;
    const [{ error_type }] = error.errors;
    return `${error.errors.length === 1 ? error_type : error.errors.length} ${error.message}`;
  }
  return 'no error';
}

describe('A request', () => {
  it('with an access token sends an event, or an array as a batch, and contains the token in its header only', () => {
    const bodies = fc.oneof(events, fc.array(events, { maxLength: 4 }));
    fc.assert(
      fc.property(bodies, secrets, (event, accessToken) => {
        const request = requestFor(event, { accessToken });
        const { path } = Array.isArray(event) ? api.batch : api.event;
        expect(request).toEqual({
          url: `${api.server}${path}`,
          method: 'POST',
          headers: { accept: api.mediaType, 'content-type': api.mediaType, authorization: `Bearer ${accessToken}` },
          body: JSON.stringify(event),
        });
        expect(() => new Request(request.url, request)).not.toThrow();
      }),
    );
  });

  it('with an API key sends a conversion, and contains the key in its query only', () => {
    fc.assert(
      fc.property(conversions, secrets, (event, apiKey) => {
        const { url, method, headers, body } = requestFor(event, { apiKey });
        const { origin, pathname, searchParams, hash } = new URL(url);
        expect([origin + pathname, [...searchParams], hash]).toEqual([
          `${api.server}${api.conversion?.path}`,
          [[api.conversion?.apiKey.parameter, apiKey]],
          '',
        ]);
        expect({ method, headers, body }).toEqual({
          method: 'POST',
          headers: { accept: api.mediaType, 'content-type': api.mediaType },
          body: JSON.stringify(event),
        });
      }),
    );
  });

  it('with an API key does not exist for any other event, nor for a batch', () => {
    fc.assert(
      fc.property(
        events.filter((event) => !isConversion(event)),
        (event) => {
          expect(errorOf(event, { apiKey: 'KEY' })).toMatch(/^INVALID_OPTION \$\.body\.event_type: Must be one of/);
        },
      ),
    );
    expect(errorOf([example], { apiKey: 'KEY' })).toBe("INVALID_DATA_TYPE $.body: Must be of type 'OBJECT'.");
    expect(errorOf({}, { apiKey: 'KEY' })).toBe('CANNOT_BE_NULL $.body.event_type: Cannot be null.');
  });

  it('does not compile with an API key for another event, or with two credentials', () => {
    const sale: RdsmEvent = {
      event_type: 'SALE',
      event_family: 'CDP',
      payload: { email: 'a@b', funnel_name: 'default' },
    };
    const attempts = [
      // @ts-expect-error: an API key sends conversions only.
      () => requestFor(sale, { apiKey: 'KEY' }),
      // @ts-expect-error: an API key sends no batch.
      () => requestFor([example], { apiKey: 'KEY' }),
      // @ts-expect-error: only one of the credentials.
      () => requestFor(example, { accessToken: 'TOKEN', apiKey: 'KEY' }),
      // @ts-expect-error: no credentials.
      () => requestFor(example, {}),
      // @ts-expect-error: no event.
      () => requestFor({}, { accessToken: 'TOKEN' }),
      // @ts-expect-error: with either of them, what both can send.
      (either: Credentials) => requestFor(sale, either),
    ];
    expect(attempts).toHaveLength(6);
    // The error is that of the argument that is wrong: each is in its own line.
    const wrongArguments = [
      () =>
        requestFor(
          // @ts-expect-error: a field is missing.
          { event_type: 'SALE', event_family: 'CDP', payload: { email: 'a@b' } },
          { accessToken: 'TOKEN' },
        ),
      () =>
        requestFor(
          // @ts-expect-error: an API key sends no batch.
          [sale],
          { apiKey: 'KEY' },
        ),
      () =>
        requestFor(
          sale,
          // @ts-expect-error: the variable may be missing.
          { accessToken: process.env.TOKEN },
        ),
      () =>
        requestFor(
          sale,
          // @ts-expect-error: accessToken is misspelt.
          { acessToken: 'TOKEN' },
        ),
      () =>
        requestFor(sale, {
          accessToken: 'TOKEN',
          // @ts-expect-error: baseUrl is misspelt.
          baseURL: 'http://localhost',
        }),
    ];
    expect(wrongArguments).toHaveLength(5);
    const either: Credentials & RequestOptions = { accessToken: 'TOKEN' };
    expect(requestFor(example, either).url).toContain(api.event.path);
  });

  it.each<[string, string]>([
    ['http://localhost:4010', 'http://localhost:4010'],
    ['http://localhost:4010/', 'http://localhost:4010'],
    ['https://proxy.example.com/rdsm', 'https://proxy.example.com/rdsm'],
    ['https://proxy.example.com/rdsm//', 'https://proxy.example.com/rdsm'],
    ['HTTPS://Example.com', 'https://example.com'],
  ])('goes to the paths below the base address %s', (baseUrl, base) => {
    expect(requestFor(example, { accessToken: 'TOKEN', baseUrl }).url).toBe(base + api.event.path);
    expect(requestFor([], { accessToken: 'TOKEN', baseUrl }).url).toBe(base + api.batch.path);
    expect(requestFor(example, { apiKey: 'KEY', baseUrl }).url).toBe(`${base}${api.conversion?.path}?api_key=KEY`);
  });

  it('may be as long as the limit, in bytes, and no longer', () => {
    const withIdentifier = (conversion_identifier: string) => ({
      ...example,
      payload: { ...example.payload, conversion_identifier },
    });
    const rest = api.maxBodyBytes - Buffer.byteLength(JSON.stringify(withIdentifier('')));
    for (const [letter, bytes] of Object.entries({ a: 1, é: 2, '€': 3, '"': 2 })) {
      const longest = letter.repeat(Math.floor(rest / bytes)) + 'a'.repeat(rest % bytes);
      const { body } = requestFor(withIdentifier(longest), { accessToken: 'TOKEN' });
      expect(Buffer.byteLength(body)).toBe(api.maxBodyBytes);
      expect(errorOf(withIdentifier(`${longest}a`), { accessToken: 'TOKEN' })).toMatch(/^TOO_LONG \$\.body: /);
    }
  });

  it('has an address that may be as long as the limit, and no longer', () => {
    const rest = api.maxUrlBytes - requestFor(example, { apiKey: 'x' }).url.length + 1;
    expect(requestFor(example, { apiKey: 'x'.repeat(rest) }).url).toHaveLength(api.maxUrlBytes);
    const message = `Makes the address of the request longer than ${api.maxUrlBytes} bytes.`;
    for (const apiKey of [`${'x'.repeat(rest)}x`, '%'.repeat(rest / 2)]) {
      expect(errorOf(example, { apiKey })).toBe(`TOO_LONG credentials.apiKey: ${message}`);
    }
    const baseUrl = `https://example.com/${'x'.repeat(api.maxUrlBytes)}`;
    expect(errorOf(example, { accessToken: 'TOKEN', baseUrl })).toBe(`TOO_LONG baseUrl: ${message}`);
  });
});

describe('Invalid', () => {
  it.each<[string, unknown, string]>([
    ['nothing', undefined, 'CANNOT_BE_NULL credentials: Cannot be null.'],
    ['a string', 'TOKEN', "INVALID_DATA_TYPE credentials: Must be of type 'OBJECT'."],
    ['none', {}, 'AT_LEAST_ONE_REQUIRED credentials: At least one of accessToken, apiKey is required.'],
    [
      'two',
      { accessToken: 'TOKEN', apiKey: 'KEY' },
      'CONFLICTING_FIELD credentials.apiKey: Must be absent when accessToken is present.',
    ],
    ['null', { accessToken: null }, 'CANNOT_BE_NULL credentials.accessToken: Cannot be null.'],
    ['a number', { apiKey: 7 }, "INVALID_DATA_TYPE credentials.apiKey: Must be of type 'STRING'."],
    ['a blank token', { accessToken: '' }, 'CANNOT_BE_BLANK credentials.accessToken: Cannot be blank.'],
    [
      'a header',
      { accessToken: 'Bearer secret' },
      'INVALID_FORMAT credentials.accessToken: Must be visible ASCII characters without white space, and without "Bearer" before them.',
    ],
    [
      'a line',
      { apiKey: 'secret\n' },
      'INVALID_FORMAT credentials.apiKey: Must be visible ASCII characters without white space, and without "Bearer" before them.',
    ],
    [
      'a base address of another type',
      { accessToken: 'T', baseUrl: 7 },
      "INVALID_DATA_TYPE baseUrl: Must be of type 'STRING'.",
    ],
    ...[
      '',
      'api.rd.services',
      '/platform',
      'ftp://example.com',
      'https://a:b@example.com',
      'https://example.com/?a=b',
      'https://example.com/#a',
    ].map((baseUrl): [string, unknown, string] => [
      `the base address "${baseUrl}"`,
      { accessToken: 'TOKEN', baseUrl },
      'INVALID_FORMAT baseUrl: Must be an http or https address without user name, password, query and fragment.',
    ]),
  ])('credentials: %s', (_, credentials, expected) => {
    expect(errorOf(example, credentials)).toBe(expected);
  });

  const cycle: unknown[] = [];
  cycle.push(cycle);
  const shared = { text: 'x'.repeat(100) };
  const nested = Array.from({ length: 30 }).reduce<unknown>((inner) => ({ a: inner, b: inner }), shared);
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  it.each<[string, unknown, string]>([
    ['undefined', undefined, 'CANNOT_BE_NULL $.body: Cannot be null.'],
    ['null', null, 'CANNOT_BE_NULL $.body: Cannot be null.'],
    ['a string', '{}', "INVALID_DATA_TYPE $.body: Must be of type 'OBJECT'."],
    ['a function', () => example, "INVALID_DATA_TYPE $.body: Must be of type 'OBJECT'."],
    ['a date', new Date(0), "INVALID_DATA_TYPE $.body: Must be of type 'OBJECT'."],
    ['an item', [example, 'x'], "INVALID_DATA_TYPE $.body[1]: Must be of type 'OBJECT'."],
    ['a hole', [example, undefined], 'CANNOT_BE_NULL $.body[1]: Cannot be null.'],
    ['an array in an array', [[example]], "INVALID_DATA_TYPE $.body[0]: Must be of type 'OBJECT'."],
    ['a cycle', cycle, 'INVALID $.body: Cannot be written as JSON. Pass a plain object without cycles or BigInts.'],
    ...[1n, Number.NaN, Number.NEGATIVE_INFINITY, () => 1, Symbol('s')].map((value): [string, unknown, string] => [
      `a ${typeof value}`,
      [example, { a: { 'b c': [{}, value] } }],
      'INVALID $.body[1].a["b c"][1]: JSON cannot hold NaN, Infinity, functions, symbols and BigInts.',
    ]),
    [
      'a revoked proxy',
      proxy,
      'INVALID $.body: Cannot be written as JSON. Pass a plain object without cycles or BigInts.',
    ],
    ['an array of holes', { a: new Array(2 ** 25) }, 'TOO_LONG $.body: Is too long (maximum 200000 bytes).'],
    ['a long string', { a: 'x'.repeat(5e7) }, 'TOO_LONG $.body: Is too long (maximum 200000 bytes).'],
    ['a long key', { ['x'.repeat(300_000)]: 1 }, 'TOO_LONG $.body: Is too long (maximum 200000 bytes).'],
    ['a billion fields of a few objects', nested, 'TOO_LONG $.body: Is too long (maximum 200000 bytes).'],
  ])('bodies: %s', (_, event, expected) => {
    expect(errorOf(event, { accessToken: 'TOKEN' }).replace('200000', String(api.maxBodyBytes))).toContain(
      expected.replace('200000', String(api.maxBodyBytes)),
    );
  });

  it('what JSON cannot hold is an error with its path, wherever it is', () => {
    const key = fc.oneof(fc.stringMatching(/^[a-z_]\w{0,5}$/), fc.nat(3));
    const unwritable = fc.constantFrom<unknown>(Number.NaN, Number.POSITIVE_INFINITY, () => 1, Symbol('s'), 1n);
    fc.assert(
      fc.property(fc.array(key, { maxLength: 6 }), unwritable, fc.jsonValue(), (keys, value, other) => {
        const inner = ['payload', ...keys].reduceRight<unknown>(
          (member, at) => (typeof at === 'number' ? [...Array(at).fill(other), member] : { [at]: member, z9: other }),
          value,
        );
        const path = keys.map((at) => (typeof at === 'number' ? `[${at}]` : `.${at}`)).join('');
        expect(errorOf(inner, { accessToken: 'TOKEN' })).toContain(`INVALID $.body.payload${path}: JSON cannot hold`);
      }),
    );
  });

  it('a field that is undefined is absent, and an object that occurs twice is written twice', () => {
    const shared = { a: undefined, b: [1] };
    const { body } = requestFor({ ...example, payload: { x: shared, y: shared } } as never, { accessToken: 'TOKEN' });
    expect(JSON.parse(body).payload).toEqual({ x: { b: [1] }, y: { b: [1] } });
  });

  it('arguments are never part of an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 8 }), (secret) => {
        for (const credentials of [
          { accessToken: ` ${secret}` },
          { apiKey: `${secret} ` },
          { accessToken: 'T', baseUrl: secret },
        ]) {
          expect(errorOf(example, credentials)).not.toContain(secret);
        }
      }),
    );
  });

  it('a getter is read once: what is checked is what is sent', () => {
    let reads = 0;
    const event = {
      ...example,
      get event_type() {
        return reads++ === 0 ? 'CONVERSION' : 'SALE';
      },
    };
    expect(JSON.parse(requestFor(event as ConversionEvent, { apiKey: 'KEY' }).body).event_type).toBe('CONVERSION');
  });

  it('a field named __proto__ is sent as any other', () => {
    const event = JSON.parse('{"__proto__": {"event_type": "CONVERSION"}, "payload": {}}');
    expect(errorOf(event, { apiKey: 'KEY' })).toMatch(/^CANNOT_BE_NULL \$\.body\.event_type/);
    expect(requestFor(event, { accessToken: 'TOKEN' }).body).toBe(JSON.stringify(event));
  });
});
