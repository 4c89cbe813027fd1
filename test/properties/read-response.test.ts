import { type RawResponse, type ResponseOutcome, readResponse } from '@rdsm-events/client';
import type { ApiError } from '@rdsm-events/types';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyResponse } from '../../generator/catalogue/responses.js';
import { catalogue } from '../support/catalogue.js';

const { api } = catalogue;
const examples = everyResponse(api).flatMap(({ response }) =>
  response.examples.map(({ body }) => JSON.stringify(body)),
);

/** What a status alone states, read from RFC 9110 and the documentation. Success also depends on the body. */
function kindsOf(status: number): ResponseOutcome['kind'][] {
  if (status >= 200 && status < 300) return ['accepted', 'unknown'];
  // A key of another product has status 400.
  if (status === 400) return ['rejected', 'unauthorized'];
  if ([413, 414, 415, 422].includes(status)) return ['rejected'];
  if ([401, 403].includes(status)) return ['unauthorized'];
  if (status === 429) return ['rateLimited'];
  return status >= 500 && status < 600 ? ['unavailable'] : ['unknown'];
}

const statuses = fc.oneof(
  fc.constantFrom(200, 201, 400, 401, 403, 413, 414, 415, 422, 429, 500, 502, 503, 504),
  fc.integer({ min: 100, max: 699 }),
  fc.double(),
);

/** Near JSON: the documented bodies with a few characters changed, and values with the names that are read. */
const names = ['errors', 'error', 'error_type', 'error_message', 'error_description', 'path', 'event_uuid', 'events'];
const keys = fc.constantFrom(
  ...names,
  'event_batch_uuid',
  'validation_rules',
  'message',
  'remaining_time',
  '__proto__',
);
const { value: values } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, 0, -1, 1e300, 86_400, '', 'x', '$.payload.cf_a', '$', 'cf_', 'constructor'),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.array(fc.tuple(keys, tie('value')), { maxLength: 4 }).map((entries) => {
      const object = {};
      for (const [name, value] of entries)
        Object.defineProperty(object, name, { value, enumerable: true, configurable: true });
      return object;
    }),
  ),
}));
const cut = fc
  .tuple(fc.constantFrom(...examples), fc.nat(), fc.nat(), fc.string({ maxLength: 3 }))
  .map(([body, from, length, text]) => {
    const start = from % (body.length + 1);
    return body.slice(0, start) + text + body.slice(start + (length % 9));
  });
const texts = fc.oneof(
  fc.constantFrom(...examples, '', '<html>', '\ufeff{}'),
  cut,
  values.map((value) => JSON.stringify(value)),
);
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  texts.map((text) => new TextEncoder().encode(text)),
  texts.map((text) => new Uint8Array(Buffer.from(text, 'utf16le'))),
);
const headerNames = fc.constantFrom(
  'Retry-After',
  'retry-after-quotas',
  'WWW-Authenticate',
  'Content-Type',
  'date',
  'x',
);
const headerValues = fc.oneof(
  fc.constantFrom(
    '7',
    '-1',
    '1e9',
    'Thu, 01 Jan 2026 00:00:00 GMT',
    'a; charset=utf-16le',
    'Bearer error="expired_token"',
  ),
  fc.string({ unit: 'grapheme-ascii', maxLength: 20 }),
);
const headers = fc.dictionary(headerNames, headerValues, { maxKeys: 4, noNullPrototype: true });

describe('Any response', () => {
  const now = () => 0;

  it('has an outcome of its status, which contains the whole body', () => {
    fc.assert(
      fc.property(statuses, headers, fc.oneof(texts, bytes), (status, given, body) => {
        const outcome = readResponse({ status, headers: given, body }, { now });
        expect(kindsOf(outcome.status)).toContain(outcome.kind);
        expect(outcome.status).toBe(Number.isInteger(status) ? status : 0);
        if (typeof body === 'string') expect([outcome.body, outcome.bodyBytes]).toEqual([body, undefined]);
        else
          expect(Buffer.from(outcome.bodyBytes ?? new TextEncoder().encode(outcome.body))).toEqual(Buffer.from(body));
        checkParts(outcome);
      }),
      { numRuns: 2000 },
    );
    expect(Object.prototype).toEqual({});
  });

  it('of a library has an outcome, whatever its stream and the clock do', async () => {
    const chunks = fc.array(
      fc.oneof(
        texts,
        bytes,
        fc.constantFrom<unknown>(undefined, null, 7, 7n, {}, [], Symbol('x'), new ArrayBuffer(3), { length: -1 }),
      ),
      { maxLength: 4 },
    );
    const clocks = fc.constantFrom<unknown>(
      undefined,
      null,
      7,
      () => Number.NaN,
      () => 7n,
      () => 'x',
      () => Symbol('x'),
      () => {
        throw new Error('clock');
      },
    );
    const status = fc.constantFrom(200, 400, 429, 503);
    await fc.assert(
      fc.asyncProperty(status, headers, chunks, clocks, fc.boolean(), async (status, given, sent, now, isStream) => {
        const stream = isStream
          ? { getReader: () => ({ read: async () => ({ done: sent.length === 0, value: sent.shift() }) }) }
          : undefined;
        const response = { status, headers: given, body: stream, arrayBuffer: async () => sent[0] };
        const outcome = await readResponse(response as never, { now } as never);
        expect(outcome.status).toBe(status);
        checkParts(outcome);
        const { retryAfterMs } = outcome as { retryAfterMs?: unknown };
        if (retryAfterMs !== undefined) expect(retryAfterMs).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 1000 },
    );
  });

  it('of fetch has the same outcome as its parts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 200, max: 599 }), headers, bytes, async (status, given, body) => {
        if ([204, 205, 304].includes(status)) return;
        const response = new Response(new Uint8Array(body), { status, headers: given });
        const parts: RawResponse = { status, headers: new Headers(response.headers), body };
        expect(await readResponse(response, { now })).toEqual(readResponse(parts, { now }));
      }),
    );
  });
});

/** What the type of an outcome promises, whatever the server sent. */
function checkParts(outcome: ResponseOutcome): void {
  const errors = 'errors' in outcome ? outcome.errors : undefined;
  for (const { error_type, error_message, path = '', validation_rules = {} } of errors ?? []) {
    expect([typeof error_type, typeof error_message, typeof path]).toEqual(['string', 'string', 'string']);
    expect(Object.prototype.toString.call(validation_rules)).toBe('[object Object]');
    expect(path).not.toMatch(/^(\$(?!\.body(\.|\[|$))[.[]|body[.[])/);
  }
  if (outcome.kind === 'rejected') expect(outcome.errors.length).toBeGreaterThan(0);
  if ('retryAfterMs' in outcome) expect(outcome.retryAfterMs).toBeGreaterThanOrEqual(0);
  if ('retryAfterMs' in outcome) expect(Number.isFinite(outcome.retryAfterMs)).toBe(true);
  if (outcome.kind === 'accepted') for (const uuid of outcome.eventUuids) expect(uuid.trim()).not.toBe('');
}

const uuids = fc.uuid();

describe('Accepted events', () => {
  const batches = fc.tuple(uuids, fc.array(uuids, { maxLength: 20 })).map(([batchUuid, eventUuids]) => ({
    batchUuid,
    eventUuids,
    body: { event_batch_uuid: batchUuid, events: eventUuids.map((event_uuid) => ({ event_uuid })) },
  }));
  const single = uuids.map((event_uuid) => ({ eventUuids: [event_uuid], body: { event_uuid } }));

  it('have their UUIDs in the order of the body', () => {
    fc.assert(
      fc.property(fc.oneof(batches, single), ({ body, ...expected }) => {
        const text = JSON.stringify(body);
        expect(readResponse({ status: 200, body: text })).toEqual({
          kind: 'accepted',
          status: 200,
          ...expected,
          retryable: false,
          body: text,
        });
      }),
    );
  });

  it('are unknown if the body ends anywhere before, or lacks one UUID', () => {
    fc.assert(
      fc.property(fc.oneof(batches, single), fc.nat(), ({ body, eventUuids }, at) => {
        const text = JSON.stringify(body);
        expect(readResponse({ status: 200, body: text.slice(0, at % text.length) }).kind).toBe('unknown');
        const lost = eventUuids[at % Math.max(1, eventUuids.length)];
        if (lost === undefined) return;
        expect(readResponse({ status: 200, body: text.replace(JSON.stringify(lost), 'null') }).kind).toBe('unknown');
      }),
    );
  });
});

describe('Rejected events', () => {
  const segments = fc.array(fc.constantFrom('.payload', '.email', '[3]', '.cf_plan', '.event_type', '["a b"]'), {
    maxLength: 3,
  });
  const rules = fc.constantFrom<NonNullable<ApiError['validation_rules']>[]>(
    { valid_options: ['A'] },
    { data_type: 'SET' },
    {},
  );
  const errors = fc.array(
    fc.record(
      {
        error_type: fc.string(),
        error_message: fc.string(),
        validation_rules: rules,
        path: segments.map((parts) => parts.join('')),
      },
      { requiredKeys: ['error_type', 'error_message'] },
    ),
    { minLength: 1, maxLength: 5 },
  );
  const fields = fc.constantFrom('name', 'tags', 'cf_plan', '__proto__', 'error_types');

  /** Errors as the API would send them, with the errors that are to be read. */
  const bodies = fc
    .tuple(
      errors,
      fc.constantFrom('$', '$.body', 'body'),
      fields,
      fc.constantFrom('list', 'bare', 'one', 'flat', 'field', 'language'),
    )
    .map(([list, root, field, shape]): { body: string; expected: ApiError[] } => {
      const sent = list.map((error) => (error.path === undefined ? error : { ...error, path: root + error.path }));
      const read: ApiError[] = list.map((error) =>
        error.path === undefined ? error : { ...error, path: `$.body${error.path}` },
      );
      const located = read.map((error) => ({ path: `$.body.${field}`, ...error }));
      const [first] = sent;
      const written = (value: unknown) => JSON.stringify(value);
      switch (shape) {
        case 'list':
          return { body: written({ errors: sent }), expected: read };
        case 'bare':
          return { body: written(sent), expected: read };
        case 'one':
          return { body: written({ errors: first }), expected: read.slice(0, 1) };
        case 'flat':
          return { body: written(first), expected: read.slice(0, 1) };
        case 'field':
          return { body: `{"errors":{"${field}":${written(sent)}}}`, expected: located };
        default:
          return { body: `{"errors":{"${field}":{"pt-BR":${written(sent)}}}}`, expected: located };
      }
    });

  it('have the same errors in every shape, at paths from the body', () => {
    fc.assert(
      fc.property(bodies, fc.constantFrom(400, 415, 422), ({ body, expected }, status) => {
        const outcome = readResponse({ status, body });
        expect(outcome).toMatchObject({ kind: 'rejected', status, body, retryable: false });
        if (outcome.kind === 'rejected') expect(outcome.errors).toEqual(expected);
      }),
    );
  });
});

describe('A wait', () => {
  it('is the longest that headers and body state', () => {
    const seconds = fc.option(fc.integer({ min: 0, max: 86_400 }), { nil: undefined });
    fc.assert(
      fc.property(seconds, seconds, seconds, fc.boolean(), (plain, quotas, remaining, isDate) => {
        const sent = Date.UTC(2026, 5, 1);
        const after =
          plain === undefined ? undefined : isDate ? new Date(sent + plain * 1000).toUTCString() : `${plain}`;
        const stated = [plain, quotas, remaining].filter((wait) => wait !== undefined);
        const outcome = readResponse({
          status: 429,
          headers: {
            Date: new Date(sent).toUTCString(),
            ...(after !== undefined && { 'Retry-After': after }),
            ...(quotas !== undefined && { 'Retry-After-Quotas': `${quotas}` }),
          },
          body: JSON.stringify({
            error: 'exceeded for 86400 second(s) period',
            ...(remaining !== undefined && { remaining_time: remaining }),
          }),
        });
        const expected = stated.length === 0 ? undefined : Math.max(...stated) * 1000;
        expect(outcome.kind === 'rateLimited' && outcome.retryAfterMs).toBe(expected);
      }),
    );
  });
});
