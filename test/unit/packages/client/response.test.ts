import { gzipSync } from 'node:zlib';
import { RdsmValidationError, type ResponseOutcome, readResponse } from '@rdsm-events/client';
import { describe, expect, it } from 'vitest';
import { everyResponse } from '../../../../generator/catalogue/responses.js';
import { catalogue } from '../../../support/catalogue.js';

const { api } = catalogue;

/** What each documented status means. */
const kinds: Readonly<Record<string, ResponseOutcome['kind']>> = {
  200: 'accepted',
  400: 'rejected',
  401: 'unauthorized',
  403: 'unauthorized',
  404: 'unknown',
  413: 'rejected',
  414: 'rejected',
  415: 'rejected',
  422: 'rejected',
  429: 'rateLimited',
  '5XX': 'unavailable',
};

const documented = everyResponse(api).flatMap(({ location, response: { status, examples } }) =>
  (examples.length > 0 ? examples : [{ name: 'without a body', body: undefined }]).map(({ name, body }) => ({
    name: `${location} ${name}`,
    status: Number(status.replace('XX', '03')),
    body: body === undefined ? '' : JSON.stringify(body),
    kind: name === 'keyOfCrm' ? 'unauthorized' : kinds[status],
  })),
);

describe('A documented response', () => {
  it.each(documented)('$name: $kind', async ({ status, body, kind }) => {
    const outcome = readResponse({ status, headers: { 'content-type': api.mediaType }, body });
    expect(outcome).toMatchObject({ kind, status, body });
    expect(outcome.kind === 'unauthorized' ? outcome.reason : '').not.toBe('unknown');
    const paths = 'errors' in outcome ? outcome.errors?.map(({ path }) => path ?? api.pathRoot) : undefined;
    for (const path of paths ?? []) expect(path).toMatch(/^(\$\.body|query_string)/);
    expect(readResponse({ status, body: new TextEncoder().encode(`\ufeff${body}`) })).toEqual({
      ...readResponse({ status, body }),
      body: `\ufeff${body}`,
    });
    expect(await readResponse(new Response(body, { status }))).toEqual(readResponse({ status, body }));
  });

  it.each(api.unauthorizedReasons)(
    'is $reason by its $statedBy $value',
    ({ reason, statedBy, value, status: other }) => {
      const error = { error_type: 'OTHER', error_message: 'Other.' };
      const response = {
        challenge: { headers: { 'WWW-Authenticate': `Bearer realm="x", error="${value}", error_description="It."` } },
        error: { body: JSON.stringify({ error: value, error_description: 'It.' }) },
        error_type: { body: JSON.stringify({ errors: { ...error, error_type: value } }) },
        path: { body: JSON.stringify({ errors: [{ ...error, path: value }] }) },
      }[statedBy];
      for (const status of other === undefined ? [401, 403] : [other]) {
        expect(readResponse({ status, ...response })).toMatchObject({ kind: 'unauthorized', reason, retryable: false });
      }
    },
  );

  it('states a reason in either header, in a body that is no JSON, and the most specific of several', () => {
    const unauthorized = JSON.stringify({ errors: { error_type: 'UNAUTHORIZED', error_message: 'Invalid token.' } });
    const reasonOf = (body: string, headers = {}) => readResponse({ status: 401, headers, body });
    for (const name of api.challengeHeaders) {
      const headers = new Headers({ [name]: 'Bearer error="expired_token"' });
      expect(reasonOf(unauthorized, headers)).toMatchObject({ reason: 'expired' });
    }
    expect(reasonOf(unauthorized)).toMatchObject({ reason: 'invalid', errors: [{ error_type: 'UNAUTHORIZED' }] });
    expect(reasonOf('{"error":"invalid_request" "error_description":')).toMatchObject({ reason: 'missing' });
    expect(reasonOf('<html>')).toMatchObject({ reason: 'unknown', body: '<html>' });
    // A type that rejects the key with another status only.
    for (const { value, status = 0 } of api.unauthorizedReasons.filter((reason) => reason.status !== undefined)) {
      const body = JSON.stringify([{ error_type: value, error_message: 'It.' }]);
      expect(readResponse({ status: 403, body })).toMatchObject({ reason: 'forbidden' });
      expect(readResponse({ status: status + 22, body })).toMatchObject({ kind: 'rejected' });
    }
    expect(readResponse({ status: 403 })).toMatchObject({ reason: 'forbidden', body: '' });
  });
});

describe('The errors of a rejection', () => {
  const error = { error_type: 'INVALID', error_message: 'Is not valid.' };
  it.each<[string, unknown, object[]]>([
    [
      'a list',
      { errors: [error, { ...error, path: '$.payload.tags' }] },
      [error, { ...error, path: '$.body.payload.tags' }],
    ],
    ['a bare list', [error], [error]],
    ['one error', { errors: error }, [error]],
    ['a bare error', error, [error]],
    [
      'lists by field',
      { errors: { name: [error], 'a b': [error] } },
      [
        { ...error, path: '$.body.name' },
        { ...error, path: '$.body["a b"]' },
      ],
    ],
    [
      'lists by language',
      { errors: { name: { 'pt-BR': [error], en: [error] } } },
      [
        { ...error, path: '$.body.name' },
        { ...error, path: '$.body.name' },
      ],
    ],
    ['one error of a field', { errors: { name: error } }, [{ ...error, path: '$.body.name' }]],
    [
      'a token error',
      { error: 'invalid_token', error_description: 'It.' },
      [{ error_type: 'invalid_token', error_message: 'It.' }],
    ],
    ['a gateway error', { message: 'Too long.' }, [{ error_type: 'BAD_REQUEST', error_message: 'Too long.' }]],
    ['a quota error', { error: 'Exceeded.', max: 1 }, [{ error_type: 'BAD_REQUEST', error_message: 'Exceeded.' }]],
    [
      'without a message',
      { errors: [{ error_type: 'INVALID' }] },
      [{ error_type: 'INVALID', error_message: 'INVALID' }],
    ],
    ['with odd members', { errors: [{ ...error, path: 7, validation_rules: [] }, null, 'x', 7, {}] }, [error]],
    [
      'with rules',
      { errors: [{ ...error, validation_rules: { valid_options: ['A'] } }] },
      [{ ...error, validation_rules: { valid_options: ['A'] } }],
    ],
    [
      'of a field called __proto__',
      JSON.parse('{"errors":{"__proto__":[{"error_type":"INVALID","error_message":"Is not valid."}]}}'),
      [{ ...error, path: '$.body.__proto__' }],
    ],
    ...[
      [],
      {},
      '',
      7,
      null,
      { errors: [] },
      { errors: {} },
      { errors: null },
      { errors: { name: [] } },
      { errors: 'x' },
    ].map((body): [string, unknown, object[]] => [
      JSON.stringify(body),
      body,
      [{ error_type: 'BAD_REQUEST', error_message: 'The response has status 400, and no known error in its body.' }],
    ]),
  ])('%s', (_, body, errors) => {
    expect(readResponse({ status: 400, body: JSON.stringify(body) })).toEqual({
      kind: 'rejected',
      status: 400,
      errors,
      customFields: [],
      retryable: false,
      body: JSON.stringify(body),
    });
  });

  it.each([
    ['$.body', '$.body'],
    ['$.body.event_type', '$.body.event_type'],
    ['$.body[3].payload.email', '$.body[3].payload.email'],
    ['$', '$.body'],
    ['$.event_type', '$.body.event_type'],
    ['$.payload.tags[0]', '$.body.payload.tags[0]'],
    ['$[3].payload.email', '$.body[3].payload.email'],
    ['$.bodyguard', '$.body.bodyguard'],
    ['body', '$.body'],
    ['body.name', '$.body.name'],
    ['body[0]', '$.body[0]'],
    ['bodyguard', 'bodyguard'],
    ['$cost', '$cost'],
    ['query_string.api_key', 'query_string.api_key'],
    ['headers.authorization', 'headers.authorization'],
    ['', ''],
  ])('at %s are at %s', (path, expected) => {
    expect(readResponse({ status: 400, body: JSON.stringify([{ ...error, path }]) })).toMatchObject({
      errors: [{ path: expected }],
    });
  });

  it('name custom fields in paths and messages, each once, and no field that an event lists', () => {
    const errors = [
      { ...error, path: '$.payload.cf_plan' },
      { ...error, path: '$.payload.cf_order_id' },
      { ...error, path: '$.payload["cf_odd \\" name"].x' },
      { ...error, path: '$.payload.cf_' },
      { ...error, error_message: 'Payload contains fields that do not exist: (cf_size, cf_plan, xcf_no, cf_ação)' },
    ];
    expect(readResponse({ status: 400, body: JSON.stringify({ errors }) })).toMatchObject({
      customFields: ['cf_plan', 'cf_odd " name', 'cf_size', 'cf_ação'],
    });
    const byField = JSON.stringify({ errors: { cf_level: [error] } });
    expect(readResponse({ status: 422, body: byField })).toMatchObject({ customFields: ['cf_level'] });
  });
});

describe('Too many requests', () => {
  const now = () => Date.UTC(2026, 0, 1);
  const wait = (headers: Record<string, string | string[]>, body?: unknown) => {
    const outcome = readResponse({ status: 429, headers, body: JSON.stringify(body) ?? '' }, { now });
    return outcome.kind === 'rateLimited' ? outcome.retryAfterMs : outcome.kind;
  };

  it.each<[Record<string, string | string[]>, number | undefined]>([
    [{}, undefined],
    [{ 'Retry-After': '30' }, 30_000],
    [{ 'retry-after': ' 0.5 ' }, 500],
    [{ 'retry-after': '0' }, 0],
    [{ 'RETRY-AFTER': ['1', '2'] }, 2000],
    [{ 'retry-after': `2,${'1,'.repeat(1e6)}0` }, 2000],
    [{ 'Retry-After-Quotas': '60' }, 60_000],
    [{ 'Retry-After': '1', 'Retry-After-Quotas': '60' }, 60_000],
    [{ 'Retry-After': 'Thu, 01 Jan 2026 00:01:00 GMT' }, 60_000],
    [{ 'Retry-After': 'Thursday, 01-Jan-26 00:01:00 GMT' }, 60_000],
    [{ 'Retry-After': 'Wed, 31 Dec 2025 23:59:00 GMT' }, 0],
    [{ 'Retry-After': 'Thu, 01 Jan 2026 00:01:00 GMT', Date: 'Thu, 01 Jan 2026 00:00:50 GMT' }, 10_000],
    [{ 'Retry-After': 'Thu, 99 Foo 2026 00:01:00 GMT' }, undefined],
    ...['', '-1', '1e3', 'soon', '0x10', 'NaN', '9'.repeat(400), '1'.repeat(1e6), ' '.repeat(1e6)].map(
      (value): [Record<string, string>, undefined] => [{ 'Retry-After': value }, undefined],
    ),
  ])('with headers %#', (headers, expected) => {
    expect(wait(headers)).toBe(expected);
    if (expected !== undefined)
      expect(readResponse({ status: 503, headers }, { now })).toMatchObject({ retryAfterMs: expected });
  });

  const quota = (remaining_time: unknown, error = "'lead_limiter' rate limit exceeded for 86400 second(s) period") => ({
    error,
    max: 24,
    usage: 25,
    remaining_time,
  });
  it.each<[string, unknown, number | undefined, string | undefined]>([
    ['seconds', quota(43067), 43_067_000, 'contact'],
    ['the whole window in seconds', quota(86_400), 86_400_000, 'contact'],
    ['more than the window: milliseconds', quota(86_401), 86_401, 'contact'],
    ['seconds of a minute', quota(12, "'x' exceeded for 60 second(s) period"), 12_000, 'account'],
    ['milliseconds of a minute', quota(30_000, "'x' exceeded for 60 second(s) period"), 30_000, 'account'],
    ['an unknown window', quota(30, "'x' exceeded for 7 second(s) period"), 30, undefined],
    ['no window', quota(30, 'Exceeded.'), 30_000, undefined],
    ['no window, and more than the longest', quota(86_401, 'Exceeded.'), 86_401, undefined],
    ['none left', quota(0), 0, 'contact'],
    ['negative', quota(-1), undefined, 'contact'],
    ['text', quota('30'), undefined, 'contact'],
    ['too long', quota(1e300), undefined, 'contact'],
    ['no quota', { message: 'API rate limit exceeded' }, undefined, undefined],
  ])('with a quota: %s', (_, body, retryAfterMs, scope) => {
    const outcome = readResponse({ status: 429, body: JSON.stringify(body) });
    expect(outcome).toEqual({
      kind: 'rateLimited',
      status: 429,
      ...(retryAfterMs !== undefined && { retryAfterMs }),
      ...(scope && { scope }),
      retryable: true,
      body: JSON.stringify(body),
    });
  });

  it('uses the clock of the platform in place of one that throws or returns no time', () => {
    const headers = { 'retry-after': new Date(Date.now() + 60_000).toUTCString() };
    const throwing = () => {
      throw new Error('clock');
    };
    for (const odd of [throwing, () => Number.NaN, () => 7n, 7, null]) {
      const outcome = readResponse({ status: 429, headers }, { now: odd as () => number });
      expect(outcome).toMatchObject({ kind: 'rateLimited', retryAfterMs: expect.any(Number) });
    }
  });

  it.each<[string, unknown]>([
    ['a record', { 'Retry-After': '7' }],
    ['a Map', new Map([['Retry-After', '7']])],
    ['a Map of arrays', new Map([['RETRY-AFTER', ['7']]])],
    [
      'pairs',
      [
        ['Date', 'x'],
        ['Retry-After', '7'],
      ],
    ],
    ['Headers', new Headers({ 'retry-after': '7' })],
  ])('reads the time from %s, in any case', (_, headers) => {
    expect(readResponse({ status: 429, headers: headers as never })).toMatchObject({ retryAfterMs: 7_000 });
  });

  it('waits for the longest of the times that are stated', () => {
    expect(wait({ 'Retry-After': '5' }, quota(7))).toBe(7000);
    expect(wait({ 'Retry-After': '9' }, quota(7))).toBe(9000);
  });
});

describe('Whether events were accepted', () => {
  it.each<[string, unknown, object]>([
    ['an event', { event_uuid: 'a' }, { kind: 'accepted', eventUuids: ['a'] }],
    [
      'a batch',
      { event_batch_uuid: 'b', events: [{ event_uuid: 'a' }, { event_uuid: 'c' }] },
      { kind: 'accepted', eventUuids: ['a', 'c'], batchUuid: 'b' },
    ],
    ['an empty batch', { event_batch_uuid: 'b', events: [] }, { kind: 'accepted', eventUuids: [], batchUuid: 'b' }],
    ['a batch without one UUID', { event_batch_uuid: 'b', events: [{ event_uuid: 'a' }, {}] }, { kind: 'unknown' }],
    ['a batch of something else', { event_batch_uuid: 'b', events: { event_uuid: 'a' } }, { kind: 'unknown' }],
    ['a batch without its own', { events: [{ event_uuid: 'a' }] }, { kind: 'unknown' }],
    ['a UUID that is blank', { event_uuid: ' ' }, { kind: 'unknown' }],
    ['a UUID that is a number', { event_uuid: 7 }, { kind: 'unknown' }],
    ['an array', [{ event_uuid: 'a' }], { kind: 'unknown' }],
    ['an inherited UUID', JSON.parse('{"__proto__":{"event_uuid":"a"}}'), { kind: 'unknown' }],
    [
      'errors',
      { errors: [{ error_type: 'A', error_message: 'B' }] },
      { kind: 'unknown', errors: [{ error_type: 'A' }] },
    ],
    ['null', null, { kind: 'unknown' }],
  ])('by the body: %s', (_, body, expected) => {
    expect(readResponse({ status: 200, body: JSON.stringify(body) })).toMatchObject({ ...expected, retryable: false });
    expect(readResponse({ status: 201, body: JSON.stringify(body) })).toMatchObject(expected);
    expect(readResponse({ status: 302, body: JSON.stringify(body) }).kind).toBe('unknown');
  });

  it.each<[unknown, object]>([
    [204, { kind: 'unknown', retryable: false }],
    [302, { kind: 'unknown', retryable: false }],
    [404, { kind: 'unknown', retryable: false }],
    [408, { kind: 'unknown', retryable: true }],
    [425, { kind: 'unknown', retryable: true }],
    [500, { kind: 'unavailable', retryable: true }],
    // A gateway may have passed the request on.
    ...[502, 504, 520, 524].map((status): [number, object] => [status, { kind: 'unavailable', retryable: false }]),
    [525, { kind: 'unavailable', retryable: true }],
    [599, { kind: 'unavailable', retryable: true }],
    [600, { kind: 'unknown', status: 600, retryable: false }],
    [0, { kind: 'unknown', status: 0 }],
    [Number.NaN, { kind: 'unknown', status: 0 }],
  ])('by the status: %s', (status, expected) => {
    expect(readResponse({ status: status as number, body: '<html>' })).toMatchObject({ ...expected, body: '<html>' });
  });
});

describe('A body', () => {
  const json = JSON.stringify({ errors: [{ error_type: 'INVALID', error_message: 'Não é válido.' }] });
  const message = { errors: [{ error_message: 'Não é válido.' }] };

  it('that is not UTF-8 is read by its charset, and kept as it was received', () => {
    const latin1 = new Uint8Array(Buffer.from(json, 'latin1'));
    const headers = { 'content-type': 'application/json; charset="ISO-8859-1"' };
    expect(readResponse({ status: 400, headers, body: latin1 })).toMatchObject({
      ...message,
      body: json,
      bodyBytes: latin1,
    });
    const utf16 = new Uint8Array(Buffer.from(json, 'utf16le'));
    const outcome = readResponse({
      status: 400,
      headers: { 'Content-Type': 'text/json;charset=utf-16le' },
      body: utf16,
    });
    expect(outcome).toMatchObject({ ...message, bodyBytes: utf16 });
    const unknown = readResponse({ status: 400, headers: { 'content-type': 'x; charset=klingon' }, body: latin1 });
    expect(unknown).toMatchObject({ errors: [{ error_message: 'N\ufffdo \ufffd v\ufffdlido.' }], bodyBytes: latin1 });
  });

  it('that is compressed is kept as it was received', () => {
    const bodyBytes = new Uint8Array(gzipSync(json));
    expect(readResponse({ status: 200, body: bodyBytes })).toMatchObject({ kind: 'unknown', bodyBytes });
  });

  it('of 10 MB is read', () => {
    const errors = Array.from({ length: 100_000 }, () => ({
      error_type: 'INVALID',
      error_message: 'cf_'.repeat(30),
      path: '$["'.repeat(5),
    }));
    const outcome = readResponse({ status: 400, body: JSON.stringify({ errors }) });
    expect(outcome.kind === 'rejected' && outcome.errors.length).toBe(errors.length);
    for (const path of [`$["${'a'.repeat(1e7)}"]`, `$["${'\\'.repeat(1e7)}`, `$.cf_${'a'.repeat(1e7)}`]) {
      const long = JSON.stringify([{ error_type: 'INVALID', error_message: path, path }]);
      expect(readResponse({ status: 400, body: long }).kind).toBe('rejected');
    }
    const html = '<'.repeat(1e7);
    expect(readResponse({ status: 502, body: html }).body.length).toBe(html.length);
    expect(readResponse({ status: 401, body: '['.repeat(1e6) })).toMatchObject({ reason: 'unknown' });
  });

  it('that another client parsed is read, too', () => {
    const parsed = (body: unknown) => readResponse({ status: 400, body: body as string });
    expect(parsed(JSON.parse(json))).toMatchObject({ ...message, body: json });
    expect(parsed(new TextEncoder().encode(json).buffer)).toMatchObject({ ...message, body: json });
    // A Buffer is a part of a larger one.
    expect(parsed(Buffer.from(json))).toMatchObject({ ...message, body: json });
    const cycle: unknown[] = [];
    cycle.push(cycle);
    for (const odd of [cycle, 7n, null, undefined, () => 1, Symbol('x')]) expect(parsed(odd).body).toBe('');
  });

  it('that breaks off is kept up to there', async () => {
    const failure = new Error('reset');
    const broken = (status: number) => {
      const chunks = ['{"event_', 'uuid":"a"}'].map((text) => new TextEncoder().encode(text));
      return new Response(
        new ReadableStream({
          pull: (controller) => {
            const chunk = chunks.shift();
            if (chunk) controller.enqueue(chunk);
            else controller.error(failure);
          },
        }),
        { status },
      );
    };
    expect(await readResponse(broken(400))).toMatchObject({
      kind: 'rejected',
      body: '{"event_uuid":"a"}',
      readError: failure,
    });
  });

  it('of a library whose stream has text, or chunks without a value, is read', async () => {
    const read = (...chunks: unknown[]) => {
      const reader = { read: async () => ({ done: chunks.length === 0, value: chunks.shift() }) };
      const response = {
        status: 200,
        headers: new Headers(),
        body: { getReader: () => reader },
        arrayBuffer: () => {},
      };
      return readResponse(response as never as Response);
    };
    const rest = new TextEncoder().encode('uuid":"ção"}');
    for (const chunk of [rest, rest.buffer, 'uuid":"ção"}']) {
      expect(await read('{"event_', undefined, chunk)).toMatchObject({ kind: 'accepted', eventUuids: ['ção'] });
    }
    expect(await read('{"event_uuid":"a"}', 7)).toMatchObject({
      body: '{"event_uuid":"a"}',
      readError: expect.any(TypeError),
    });
  });

  it('of a library with another kind of stream is read', async () => {
    const response = {
      status: 200,
      headers: new Map<string, string>(),
      body: {},
      arrayBuffer: async () => new TextEncoder().encode('{"event_uuid":"a"}').buffer as ArrayBuffer,
    };
    expect(await readResponse(response as unknown as Response)).toMatchObject({ kind: 'accepted', eventUuids: ['a'] });
  });
});

const throwing = new Proxy(
  {},
  {
    get: () => {
      throw new Error('no');
    },
    ownKeys: () => {
      throw new Error('no');
    },
  },
);

it('any headers are accepted', () => {
  for (const headers of [null, 7, 'x', [], throwing, { 'retry-after': 7 }, { get: 'x' }]) {
    expect(readResponse({ status: 429, headers: headers as never })).toEqual({
      kind: 'rateLimited',
      status: 429,
      retryable: true,
      body: '',
    });
  }
});

describe('What is no response', () => {
  /** As `axios` declares it. */
  interface AxiosResponse {
    // biome-ignore lint/suspicious/noExplicitAny: that is what it declares.
    data: any;
    status: number;
    headers: Record<string, string>;
  }

  it('is an error, which the compiler reports first', async () => {
    const axios: AxiosResponse = { status: 200, headers: {}, data: { event_uuid: '7' } };
    const misuses: [RegExp, () => unknown][] = [
      // @ts-expect-error: a promise of a response.
      [/^response: .*await it first/, () => readResponse(Promise.resolve(new Response('{"event_uuid":"7"}')))],
      // @ts-expect-error: axios calls the body `data`.
      [/^response\.data: Must be passed as body/, () => readResponse(axios)],
      // @ts-expect-error: `request` of undici calls the status `statusCode`.
      [/^response: .*the status is a number/, () => readResponse({ statusCode: 200, headers: {}, body: '' })],
      // @ts-expect-error: a body alone.
      [/^response: .*the status is a number/, () => readResponse('{"event_uuid":"7"}')],
      ...[undefined, null, 7, [], {}, { status: '200' }, throwing].map((odd): [RegExp, () => unknown] => [
        /^response: .*the status is a number/,
        () => readResponse(odd as never),
      ]),
    ];
    for (const [message, call] of misuses) {
      expect(call).toThrow(message);
      expect(call).toThrow(RdsmValidationError);
    }
    const response = new Response('{"event_uuid":"7"}');
    const copy = response.clone();
    await response.json();
    expect(() => readResponse(response)).toThrow(/^response: .*has not been read/);
    expect(await readResponse(copy)).toMatchObject({ kind: 'accepted' });
    expect(readResponse({ ...axios, body: axios.data, data: undefined as never })).toMatchObject({ kind: 'accepted' });
  });
});
