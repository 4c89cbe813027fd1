import { getEventListeners } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  type ClientOptions,
  createClient,
  type KeyClientOptions,
  type Outcome,
  type Progress,
  RdsmValidationError,
  rateLimits,
} from '@rdsm-events/client';
import type { ConversionEvent } from '@rdsm-events/types/conversion';
import type { RdsmEvent } from '@rdsm-events/types/event';
import type { OpportunityEvent } from '@rdsm-events/types/opportunity';
import { describe, expect, it } from 'vitest';
import { createClientWith } from '../../../../packages/client/src/client.js';
import { requestsPerContactPerDay, requestsPerMinute } from '../../../../packages/client/src/default-limits.js';
import { ApiModel, type Fault, failedFetch } from '../../../support/sending/api-model.js';
import { VirtualClock } from '../../../support/sending/virtual-clock.js';

const conversion: ConversionEvent = {
  event_type: 'CONVERSION',
  event_family: 'CDP',
  payload: { conversion_identifier: 'event-0', email: 'contact@example.com' },
};

const opportunity: OpportunityEvent = {
  event_type: 'OPPORTUNITY',
  event_family: 'CDP',
  payload: { email: 'contact@example.com', funnel_name: 'default' },
};

const accepted = (uuid = '5408c5a3-4711-4f2e-8d0b-13407a3e30f3') => Response.json({ event_uuid: uuid });

/** A `fetch` that responds in this order, and keeps the requests. The last response is repeated. */
function fetchOf(...responses: (() => Response | Promise<Response>)[]) {
  const requests: { url: string; method: string | undefined; headers: Headers; body: string }[] = [];
  const fetch: typeof globalThis.fetch = async (url, init = {}) => {
    const { method, headers, body } = init;
    requests.push({ url: String(url), method, headers: new Headers(headers), body: String(body) });
    const respond = responses[Math.min(requests.length, responses.length) - 1] as () => Response;
    return respond();
  };
  return { fetch, requests };
}

async function collect<T>(outcomes: AsyncIterable<T>): Promise<{ outcomes: T[]; error?: unknown }> {
  const collected: T[] = [];
  try {
    for await (const outcome of outcomes) collected.push(outcome);
    return { outcomes: collected };
  } catch (error) {
    return { outcomes: collected, error };
  }
}

describe('send', () => {
  it('sends an event with the access token', async () => {
    const { fetch, requests } = fetchOf(accepted);
    const outcome = await createClient({ accessToken: 'token', fetch }).send(conversion);
    expect(outcome).toEqual({
      status: 'accepted',
      index: 0,
      event: conversion,
      uuid: '5408c5a3-4711-4f2e-8d0b-13407a3e30f3',
    });
    expect(requests).toHaveLength(1);
    expect(requests[0]).toMatchObject({
      url: 'https://api.rd.services/platform/events',
      method: 'POST',
      body: JSON.stringify(conversion),
    });
    expect(requests[0]?.headers.get('authorization')).toBe('Bearer token');
  });

  it('reports an invalid event without a request', async () => {
    const { fetch, requests } = fetchOf(accepted);
    const outcome = await createClient({ accessToken: 'token', fetch }).send({
      ...conversion,
      payload: { ...conversion.payload, email: 'example.com' },
    });
    expect(outcome).toMatchObject({ status: 'invalid', errors: [{ path: '$.body.payload.email' }] });
    expect(requests).toEqual([]);
  });

  it('reports the custom fields that a rejection names', async () => {
    const { fetch } = fetchOf(() =>
      Response.json(
        {
          errors: [
            { error_type: 'INVALID_FIELDS', error_message: 'Does not exist.', path: '$.payload.cf_company_size' },
          ],
        },
        { status: 400 },
      ),
    );
    expect(await createClient({ accessToken: 'token', fetch }).send(conversion)).toMatchObject({
      status: 'rejected',
      reason: 'response',
      retryable: false,
      customFields: ['cf_company_size'],
      errors: [{ path: '$.body.payload.cf_company_size' }],
      response: { kind: 'rejected', status: 400 },
    });
  });

  it('throws the reason of a signal', async () => {
    const controller = new AbortController();
    const { fetch } = fetchOf(() => {
      controller.abort(new Error('enough'));
      return new Promise<Response>(() => {});
    });
    const client = createClient({ accessToken: 'token', fetch });
    await expect(client.send(conversion, { signal: controller.signal })).rejects.toThrow('enough');
    await expect(client.send(conversion, { signal: controller.signal })).rejects.toThrow('enough');
  });

  it('throws what the function for the access token throws', async () => {
    const { fetch, requests } = fetchOf(accepted);
    const failing = createClient({ accessToken: () => Promise.reject(new Error('no token')), fetch });
    await expect(failing.send(conversion)).rejects.toThrow('no token');
    const wrong = createClient({ accessToken: () => 'two words', fetch });
    await expect(wrong.send(conversion)).rejects.toThrow('credentials.accessToken: Must be visible ASCII');
    expect(requests).toEqual([]);
  });

  it('reports a longer event than a request may be as invalid', async () => {
    const { fetch } = fetchOf(accepted);
    const long = { ...conversion, payload: { ...conversion.payload, name: 'x'.repeat(200_000) } };
    expect(await createClient({ accessToken: 'token', fetch }).send(long)).toMatchObject({
      status: 'invalid',
      errors: [{ error_type: 'TOO_LONG', path: '$.body' }],
    });
  });

  it.each([502, 504, 520, 521, 522, 523, 524])('does not send again what a gateway answers with %i', async (status) => {
    const { fetch, requests } = fetchOf(() => new Response('', { status }));
    expect(await createClient({ accessToken: 'token', fetch }).send(conversion)).toMatchObject({
      status: 'unknown',
      reason: 'gateway',
    });
    expect(requests).toHaveLength(1);
  });

  it.each([
    ['307', () => new Response('', { status: 307, headers: { location: 'https://example.com/' } })],
    ['302 with a page', () => new Response('<html>', { status: 302 })],
    [
      'of which a browser hides the status',
      () => Object.defineProperties(Response.error(), { type: { value: 'opaqueredirect' }, status: { value: 0 } }),
    ],
  ])('does not follow a redirect, and knows that the event was not accepted: %s', async (_, respond) => {
    const { fetch, requests } = fetchOf(respond);
    expect(await createClient({ accessToken: 'token', fetch }).send(conversion)).toMatchObject({
      status: 'rejected',
      reason: 'response',
      retryable: false,
      response: { kind: 'unknown' },
    });
    expect(requests).toHaveLength(1);
  });

  it('does not take a redirect or a 404 for the decision about an earlier request', async () => {
    for (const status of [307, 404]) {
      const { fetch } = fetchOf(
        () => new Response('', { status: 502 }),
        () => new Response('', { status }),
      );
      const client = createClient({ accessToken: 'token', fetch, resendUnknown: true, retry: { baseMs: 0 } });
      expect(await client.send(conversion)).toMatchObject({ status: 'unknown', reason: 'gateway' });
    }
  });

  it.each([undefined, null, 7, {}])('does not know what a fetch that returns %j has sent', async (odd) => {
    const { fetch } = fetchOf(() => odd as unknown as Response);
    expect(await createClient({ accessToken: 'token', fetch }).send(conversion)).toMatchObject({
      status: 'unknown',
      reason: 'response',
      cause: expect.objectContaining({ message: expect.stringContaining('Must be the Response of fetch') }),
    });
  });

  it('does not take a response without a UUID for acceptance', async () => {
    for (const body of ['', '{}', '[]', '{"event_uuid":null}', '<html>']) {
      const { fetch, requests } = fetchOf(() => new Response(body, { status: 200 }));
      expect(await createClient({ accessToken: 'token', fetch }).send(conversion)).toMatchObject({
        status: 'unknown',
        reason: 'response',
        response: { body },
      });
      expect(requests).toHaveLength(1);
    }
  });
});

describe('an API key', () => {
  it('sends conversions one by one, with the key in the query', async () => {
    const { fetch, requests } = fetchOf(accepted);
    const client = createClient({ apiKey: 'key', fetch });
    const { outcomes } = await collect(client.sendAll([conversion, opportunity, conversion]));
    expect(outcomes.map(({ status }) => status)).toEqual(['accepted', 'invalid', 'accepted']);
    expect(outcomes[1]).toMatchObject({ errors: [{ error_type: 'INVALID_OPTION', path: '$.body.event_type' }] });
    expect(requests.map(({ url }) => url)).toEqual(
      Array(2).fill('https://api.rd.services/platform/conversions?api_key=key'),
    );
    expect(requests.map(({ headers }) => headers.has('authorization'))).toEqual([false, false]);
  });

  it('does not compile with another event', () => {
    const client = createClient({ apiKey: 'key' });
    // @ts-expect-error An API key only sends conversions.
    const call = () => client.send(opportunity);
    // @ts-expect-error There is either a token or a key.
    const both = () => createClient({ apiKey: 'key', accessToken: 'token' });
    // @ts-expect-error There is one of them.
    const none = () => createClient({});
    expect(both).toThrow('credentials.apiKey');
    expect(none).toThrow('credentials');
    expect(call).toBeTypeOf('function');
  });

  it('infers the type of the event of an outcome', async () => {
    const { fetch } = fetchOf(accepted);
    const outcome: Outcome<OpportunityEvent> = await createClient({ accessToken: 'token', fetch }).send(opportunity);
    expect(outcome.event.payload.funnel_name).toBe('default');
  });
});

describe('credentials that are rejected', () => {
  const unauthorized = () => Response.json({ error: 'invalid_token' }, { status: 401 });

  it('are not tried again with the remaining events', async () => {
    const { fetch, requests } = fetchOf(unauthorized);
    const client = createClient({ accessToken: 'token', fetch, maxBatchSize: 1 });
    const { outcomes } = await collect(client.sendAll([conversion, conversion, conversion]));
    expect(outcomes).toMatchObject(Array(3).fill({ status: 'rejected', reason: 'unauthorized', retryable: false }));
    expect(requests).toHaveLength(1);
  });

  it.each([{ accessToken: 'token' }, { apiKey: 'key' }])('of another product are not tried again: %j', async (own) => {
    const error = { error_type: 'UNABLE_TO_LOAD_CDP_SCHEMA', error_message: 'Unable to load schema.' };
    const { fetch, requests } = fetchOf(() => Response.json({ errors: [error] }, { status: 400 }));
    const client = createClient({ ...own, fetch } as KeyClientOptions);
    const { outcomes } = await collect(client.sendAll(Array(9).fill(conversion)));
    expect(outcomes).toMatchObject(
      Array(9).fill({ status: 'rejected', reason: 'unauthorized', errors: [error], response: { reason: 'api-key' } }),
    );
    expect(requests).toHaveLength(1);
  });

  it('are replaced by those that the function returns the second time', async () => {
    const { fetch, requests } = fetchOf(unauthorized, accepted);
    const tokens = ['old', 'new'];
    const client = createClient({ accessToken: () => tokens.shift() ?? '', fetch });
    expect(await client.send(conversion)).toMatchObject({ status: 'accepted' });
    expect(await client.send(conversion)).toMatchObject({ status: 'accepted' });
    expect(requests.map(({ headers }) => headers.get('authorization'))).toEqual([
      'Bearer old',
      'Bearer new',
      'Bearer new',
    ]);
  });

  it.each([
    ['another token', 'new', 'accepted', 4],
    ['the same token', 'old', 'rejected', 2],
  ])('of two requests are replaced at once by one call: %s', async (_, token, status, count) => {
    const arrived: (() => void)[] = [];
    const { fetch, requests } = fetchOf(async () => {
      if (requests.at(-1)?.headers.get('authorization') !== 'Bearer old') return accepted();
      // Both responses come in the same tick.
      await new Promise<void>((resolve) => {
        arrived.push(resolve);
        if (arrived.length === 2) for (const respond of arrived) respond();
      });
      return unauthorized();
    });
    const calls: (string | undefined)[] = [];
    const accessToken = async (rejected?: string) => {
      calls.push(rejected);
      return rejected === undefined ? 'old' : token;
    };
    const client = createClient({ accessToken, fetch });
    expect(await Promise.all([client.send(conversion), client.send(conversion)])).toMatchObject([
      { status },
      { status },
    ]);
    expect(calls).toEqual([undefined, 'old']);
    expect(requests).toHaveLength(count);
  });

  it('are rejected if the function returns the same token again', async () => {
    const { fetch, requests } = fetchOf(unauthorized);
    const client = createClient({ accessToken: async () => 'same', fetch });
    expect(await client.send(conversion)).toMatchObject({ status: 'rejected', reason: 'unauthorized' });
    expect(requests).toHaveLength(1);
  });
});

describe('a signal that is aborted while the function for the access token is under way', () => {
  const never = () => new Promise<string>(() => {});
  /** A function that returns its tokens, and then aborts and never ends. */
  const abortingAfter = (tokens: string[], controller: AbortController) => () => {
    const token = tokens.shift();
    if (token !== undefined) return token;
    setImmediate(() => controller.abort(new Error('enough')));
    return never();
  };

  it('ends the call, which sends nothing', async () => {
    const controller = new AbortController();
    const { fetch, requests } = fetchOf(accepted);
    const client = createClient({ accessToken: abortingAfter([], controller), fetch });
    const { outcomes, error } = await collect(client.sendAll([conversion], { signal: controller.signal }));
    expect(outcomes).toMatchObject([{ status: 'rejected', reason: 'aborted' }]);
    expect(error).toMatchObject({ message: 'enough' });
    expect(requests).toEqual([]);
  });

  it('ends a call that waits for another token', async () => {
    const controller = new AbortController();
    const { fetch, requests } = fetchOf(() => Response.json({ error: 'invalid_token' }, { status: 401 }));
    const client = createClient({ accessToken: abortingAfter(['old'], controller), fetch });
    await expect(client.send(conversion, { signal: controller.signal })).rejects.toThrow('enough');
    expect(requests).toHaveLength(1);
  });

  it('sends nothing if the function returns a token because of the signal', async () => {
    const controller = new AbortController();
    const { fetch, requests } = fetchOf(accepted);
    const accessToken = async () => {
      await Promise.resolve();
      controller.abort(new Error('enough'));
      return 'token';
    };
    const client = createClient({ accessToken, fetch });
    const { outcomes } = await collect(client.sendAll([conversion], { signal: controller.signal }));
    expect(outcomes).toMatchObject([{ status: 'rejected', reason: 'aborted' }]);
    expect(requests).toEqual([]);
  });

  it('ends a call that waits for the request of another call', async () => {
    const controller = new AbortController();
    const client = createClient({ accessToken: never, fetch: fetchOf(accepted).fetch, requestsPerMinute: 1 });
    void client.send(conversion);
    const second = client.send(conversion, { signal: controller.signal });
    setImmediate(() => controller.abort(new Error('enough')));
    await expect(second).rejects.toThrow('enough');
  });
});

describe('sendAll', () => {
  it('finds the one event that a batch is rejected for', async () => {
    const clock = new VirtualClock();
    const events = Array.from({ length: 1_000 }, (_, index) => ({
      ...conversion,
      payload: { conversion_identifier: `event-${index}`, email: `${index}@example.com` },
    }));
    const api = new ApiModel({ clock, rejects: (identifier) => identifier === 'event-777' });
    const client = createClientWith({ accessToken: 'token', fetch: api.fetch }, clock);
    const { outcomes } = await clock.run(collect(client.sendAll(events)));
    expect(outcomes.filter(({ status }) => status !== 'accepted').map(({ index }) => index)).toEqual([777]);
    expect(api.recorded.size).toBe(999);
    expect(api.requests).toBeLessThanOrEqual(1 + 2 * Math.ceil(Math.log2(1_000)));
  });

  it.each<Fault['kind']>(['badGateway', 'gatewayTimeout', 'reset', 'truncated', 'html'])(
    'sends nothing for a while after %s, so that an outage makes one request unknown, and then goes on',
    async (kind) => {
      const clock = new VirtualClock();
      const start = clock.now();
      const api = new ApiModel({
        clock,
        faultOf: () => (clock.now() - start < 20_000 ? ({ kind, isRecorded: false } as Fault) : undefined),
      });
      async function* events() {
        for (let index = 0; index < 40; index++) {
          await clock.sleep(1_000);
          yield { ...conversion, payload: { conversion_identifier: `event-${index}`, email: `${index}@example.com` } };
        }
      }
      const client = createClientWith({ accessToken: 'token', fetch: api.fetch, maxBatchSize: 1 }, clock);
      const { outcomes, error } = await clock.run(collect(client.sendAll(events())));
      expect(error).toBeUndefined();
      const [first, ...others] = outcomes;
      expect(first).toMatchObject({ index: 0, status: 'unknown' });
      const unsent = others.filter(({ status }) => status === 'rejected');
      // The pause is 30 seconds long, and an event arrives each second.
      expect(unsent.length).toBeGreaterThanOrEqual(28);
      expect(unsent.length).toBeLessThanOrEqual(30);
      for (const [at, outcome] of unsent.entries()) {
        expect(outcome).toMatchObject({ index: at + 1, reason: 'unavailable', retryable: true });
        expect('retryAfterMs' in outcome && outcome.retryAfterMs).toBeGreaterThan(0);
        expect('retryAfterMs' in outcome && outcome.retryAfterMs).toBeLessThanOrEqual(30_000);
        expect(outcome).not.toHaveProperty('response');
      }
      expect(others.slice(unsent.length).map(({ status }) => status)).toEqual(
        Array(39 - unsent.length).fill('accepted'),
      );
      expect(api.requests).toBe(1 + 39 - unsent.length);
    },
  );

  it('does not send the rest of a divided batch after an unknown response either', async () => {
    const clock = new VirtualClock();
    const faults: (Fault | undefined)[] = [undefined, { kind: 'badGateway', isRecorded: true }];
    const events = Array.from({ length: 8 }, (_, index) => ({
      ...conversion,
      payload: { conversion_identifier: `event-${index}`, email: `${index}@example.com` },
    }));
    const api = new ApiModel({ clock, rejects: (name) => name === 'event-7', faultOf: (request) => faults[request] });
    const client = createClientWith({ accessToken: 'token', fetch: api.fetch }, clock);
    const { outcomes } = await clock.run(collect(client.sendAll(events)));
    expect(outcomes.map(({ status }) => status)).toEqual([...Array(4).fill('unknown'), ...Array(4).fill('rejected')]);
    expect(api.requests).toBe(2);
  });

  it('goes on at once with retry.maxMs 0', async () => {
    const { fetch, requests } = fetchOf(() => new Response('', { status: 502 }));
    const client = createClient({ accessToken: 'token', fetch, maxBatchSize: 1, retry: { maxMs: 0 } });
    const { outcomes } = await collect(client.sendAll([conversion, conversion]));
    expect(outcomes.map(({ status }) => status)).toEqual(['unknown', 'unknown']);
    expect(requests).toHaveLength(2);
  });

  it('does not know whose UUIDs they are if there are not as many as events', async () => {
    for (const uuids of [[], ['1'], ['1', '2', '3']]) {
      const events = uuids.map((event_uuid) => ({ event_uuid }));
      const { fetch } = fetchOf(() => Response.json({ event_batch_uuid: 'batch', events }));
      const { outcomes } = await collect(
        createClient({ accessToken: 'token', fetch }).sendAll([conversion, conversion]),
      );
      expect(outcomes.map(({ status }) => status)).toEqual(['unknown', 'unknown']);
    }
  });

  it('sends a batch again without the events that the response names', async () => {
    const clock = new VirtualClock();
    const events = Array.from({ length: 10 }, (_, index) => ({
      ...conversion,
      payload: { conversion_identifier: `event-${index}`, email: `${index}@example.com` },
    }));
    const rejects = (identifier: string) => ['event-2', 'event-5'].includes(identifier);
    const api = new ApiModel({ clock, rejects, namesEvents: true });
    const client = createClientWith({ accessToken: 'token', fetch: api.fetch }, clock);
    const { outcomes } = await clock.run(collect(client.sendAll(events)));
    expect(outcomes.filter(({ status }) => status !== 'accepted')).toMatchObject(
      [2, 5].map((index) => ({
        index,
        status: 'rejected',
        errors: [{ path: '$.body.payload.cf_unknown' }],
        customFields: ['cf_unknown'],
      })),
    );
    expect(api.requests).toBe(2);
  });

  it('sends what an asynchronous input has, without waiting for more than batchWaitMs', async () => {
    const clock = new VirtualClock();
    const api = new ApiModel({ clock });
    const client = createClientWith({ accessToken: 'token', fetch: api.fetch }, clock);
    async function* events() {
      yield conversion;
      // The next event comes when the outcome of the first one is known.
      while (api.recorded.size === 0) await clock.sleep(10);
      yield conversion;
    }
    const { outcomes } = await clock.run(collect(client.sendAll(events())));
    expect(outcomes.map(({ status }) => status)).toEqual(['accepted', 'accepted']);
    expect(api.requests).toBe(2);
  });

  it('yields a finished outcome before the next event of an asynchronous input arrives', async () => {
    const clock = new VirtualClock();
    const api = new ApiModel({ clock, latencyMs: () => 100 });
    const client = createClientWith(
      { accessToken: 'token', fetch: api.fetch, concurrency: 2, maxBatchSize: 1, batchWaitMs: 0 },
      clock,
    );
    async function* events() {
      for (let count = 0; count < 3; count++) {
        yield conversion;
        await clock.sleep(3_600_000);
      }
    }
    const times: number[] = [];
    const receive = async () => {
      for await (const { index } of client.sendAll(events())) times[index] = clock.now();
    };
    await clock.run(receive());
    expect(times.map((time) => time % 3_600_000)).toEqual([200, 200, 200]);
  });

  it('reports what was read before the input throws', async () => {
    const { fetch } = fetchOf(accepted);
    function* events() {
      yield conversion;
      throw new Error('broken file');
    }
    const { outcomes, error } = await collect(createClient({ accessToken: 'token', fetch }).sendAll(events()));
    expect(outcomes).toMatchObject([{ status: 'accepted' }]);
    expect(error).toMatchObject({ message: 'broken file' });
  });

  it.each<[string, ClientOptions, string]>([
    [
      'validate',
      {
        validate: () => {
          throw new Error('validator');
        },
      },
      'validator',
    ],
    [
      'onProgress',
      {
        onProgress: () => {
          throw new Error('progress');
        },
      },
      'progress',
    ],
  ])('throws what %s throws', async (_, options, message) => {
    const { fetch } = fetchOf(accepted);
    const client = createClient({ accessToken: 'token', fetch, ...options });
    expect((await collect(client.sendAll([conversion]))).error).toMatchObject({ message });
  });

  it('closes the input when the reader leaves, and sends nothing more', async () => {
    const { fetch, requests } = fetchOf(accepted);
    let isClosed = false;
    function* events() {
      try {
        for (;;) yield conversion;
      } finally {
        isClosed = true;
      }
    }
    for await (const { index } of createClient({ accessToken: 'token', fetch, maxBatchSize: 1 }).sendAll(events())) {
      if (index === 2) break;
    }
    expect(isClosed).toBe(true);
    expect(requests).toHaveLength(3);
  });

  it('reads nothing before the first outcome is requested', () => {
    let read = 0;
    function* events() {
      read++;
      yield conversion;
    }
    createClient({ accessToken: 'token' }).sendAll(events());
    expect(read).toBe(0);
  });

  it('sends what the validator of the caller accepts, also without a contact', async () => {
    const { fetch, requests } = fetchOf(() =>
      Response.json({ event_batch_uuid: 'batch', events: [{ event_uuid: '1' }, { event_uuid: '2' }] }),
    );
    const validate = (value: unknown) => ({ valid: true as const, value: value as RdsmEvent, notices: [] });
    const client = createClient({ accessToken: 'token', fetch, validate });
    const odd = [{ event_type: 'SALE' }, null, { payload: null }, 7, undefined];
    const { outcomes, error } = await collect(client.sendAll(odd));
    expect(error).toBeUndefined();
    expect(outcomes.map(({ status }) => status)).toEqual(['accepted', 'invalid', 'accepted', 'invalid', 'invalid']);
    expect(requests).toHaveLength(1);
  });

  it('sets no listener before the first outcome is requested', () => {
    const { signal } = new AbortController();
    const client = createClient({ accessToken: 'token', signal });
    for (let count = 0; count < 20; count++) client.sendAll([conversion]);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it('throws the reason of a signal that is aborted before the first outcome is requested', async () => {
    const controller = new AbortController();
    const { fetch, requests } = fetchOf(accepted);
    const outcomes = createClient({ accessToken: 'token', fetch, signal: controller.signal }).sendAll([conversion]);
    controller.abort(new Error('enough'));
    expect(await collect(outcomes)).toMatchObject({ outcomes: [], error: { message: 'enough' } });
    expect(requests).toEqual([]);
  });

  it('rejects what is no iterable, and anything as an event that is none', async () => {
    const { fetch } = fetchOf(accepted);
    const client = createClient({ accessToken: 'token', fetch });
    for (const events of [undefined, null, 'text', 5, {}]) {
      expect(() => client.sendAll(events as unknown as [])).toThrow(
        'events: Must be an array, an iterable or an async iterable. Await a promise of one first.',
      );
    }
    const cycle: Record<string, unknown> = { ...conversion };
    cycle.payload = { ...conversion.payload, cf_cycle: cycle };
    const odd = [null, undefined, [], cycle, { event_type: 'CONVERSION', __proto__: null }, Number.NaN, 10n, () => {}];
    const { outcomes } = await collect(client.sendAll(odd));
    expect(outcomes.map(({ status }) => status)).toEqual(odd.map(() => 'invalid'));
  });
});

describe('limits', () => {
  it('do not make anybody forget that a batch may have been accepted', async () => {
    const clock = new VirtualClock();
    const faults: Fault[] = [
      { kind: 'reset', isRecorded: true },
      { kind: 'limited', body: 'quota', retryAfter: 0 },
    ];
    const api = new ApiModel({ clock, faultOf: (request) => faults[request] });
    const client = createClientWith(
      { accessToken: 'token', fetch: api.fetch, resendUnknown: true, requestsPerMinute: 2, maxWaitMs: 1_000 },
      clock,
    );
    const { outcomes } = await clock.run(collect(client.sendAll([conversion, conversion])));
    expect(outcomes).toMatchObject(Array(2).fill({ status: 'unknown', reason: 'connection' }));
  });

  it('reports an event that its contact has no room for until tomorrow, and sends the others', async () => {
    const clock = new VirtualClock();
    const api = new ApiModel({ clock });
    const events = Array.from({ length: 121 }, (_, index) => ({
      ...conversion,
      payload: {
        conversion_identifier: `event-${index}`,
        email: index === 0 ? 'other@example.com' : 'Same@example.com',
      },
    }));
    const client = createClientWith({ accessToken: 'token', fetch: api.fetch, requestsPerContactPerDay: 119 }, clock);
    const { outcomes } = await clock.run(collect(client.sendAll(events)));
    expect(outcomes.slice(0, 120).every(({ status }) => status === 'accepted')).toBe(true);
    expect(outcomes[120]).toMatchObject({
      status: 'rejected',
      reason: 'rateLimited',
      retryable: true,
      limit: 'contact',
    });
    expect(clock.now()).toBeLessThan(10_000);
  });

  it('waits as long as a response states, and reports what would take longer', async () => {
    const limited = (seconds: number) => () =>
      new Response('', { status: 429, headers: { 'retry-after': `${seconds}` } });
    const clock = new VirtualClock(() => 0);
    const short = fetchOf(limited(200), accepted);
    const client = createClientWith({ accessToken: 'token', fetch: short.fetch }, clock);
    expect(await clock.run(client.send(conversion))).toMatchObject({ status: 'accepted' });
    expect(clock.now()).toBeGreaterThanOrEqual(200_000);
    const long = fetchOf(limited(3_600));
    const other = createClientWith({ accessToken: 'token', fetch: long.fetch }, clock);
    for (const requests of [1, 1]) {
      const outcome = await clock.run(other.send(conversion));
      expect(outcome).toMatchObject({ status: 'rejected', reason: 'rateLimited', retryable: true });
      expect('retryAfterMs' in outcome && outcome.retryAfterMs).toBeGreaterThan(3_599_000);
      expect(long.requests).toHaveLength(requests);
    }
  });
});

it('sends again after the statuses that the README states', async () => {
  const retries = [408, 425, 429, ...range(500, 599)].filter(
    (status) => ![502, 504, ...range(520, 524)].includes(status),
  );
  const repeated: number[] = [];
  for (const status of range(200, 599)) {
    const { fetch, requests } = fetchOf(() => new Response(null, { status }));
    const client = createClient({ accessToken: 'token', fetch, retry: { attempts: 2, baseMs: 0 } });
    await client.send(conversion);
    if (requests.length > 1) repeated.push(status);
  }
  expect(repeated).toEqual(retries);
});

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}

describe('options', () => {
  it('have the documented limits by default, which the README states', () => {
    const readme = readFileSync('packages/client/README.md', 'utf8');
    const [account, advanced] = rateLimits.filter(({ scope }) => scope === 'account');
    const contact = rateLimits.find(({ scope }) => scope === 'contact');
    expect(readme).toContain(
      `| \`requestsPerMinute\` | ${account?.requests} | in any 60 seconds; Advanced has ${advanced?.requests}.`,
    );
    expect(readme).toContain(`| \`requestsPerContactPerDay\` | ${contact?.requests} | events in any 24 hours`);
    expect([requestsPerMinute, requestsPerContactPerDay]).toEqual([account?.requests, contact?.requests]);
  });

  const create = (options: object) => () =>
    createClient({ accessToken: 'token', ...options } as KeyClientOptions & { accessToken: never });

  it.each([
    [{ requestsPerMinute: 0 }, 'options.requestsPerMinute: Must be at least 1.'],
    [{ requestsPerMinute: 1.5 }, "options.requestsPerMinute: Must be of type 'INTEGER'."],
    [{ requestsPerContactPerDay: 70_000 }, 'options.requestsPerContactPerDay: Must be at most 65535.'],
    [{ timeoutMs: Number.NaN }, "options.timeoutMs: Must be of type 'FLOAT'."],
    [{ retry: { attempts: '3' } }, "options.retry.attempts: Must be of type 'INTEGER'."],
    [{ retry: 3 }, "options.retry: Must be of type 'OBJECT'."],
    [{ signal: {} }, "options.signal: Must be of type 'OBJECT'."],
    [{ resendUnknown: 'no' }, "options.resendUnknown: Must be of type 'BOOLEAN'."],
    [{ baseURL: 'http://localhost:4010' }, 'options.baseURL: Does not exist. Did you mean baseUrl?'],
    [{ headers: {} }, 'options.headers: Does not exist.'],
    [{ baseUrl: 'ftp://example.com' }, 'baseUrl: Must be an http or https address'],
  ])('%j: %s', (options, message) => {
    expect(create(options)).toThrow(message);
  });

  it.each([
    [{ signal: {} }, "options.signal: Must be of type 'OBJECT'."],
    [{ signal: null }, 'options.signal: '],
    [null, 'options: '],
    ['text', 'options: '],
  ])('of a call: %j: %s', async (options, message) => {
    const { fetch, requests } = fetchOf(accepted);
    const client = createClient({ accessToken: 'token', fetch });
    await expect(client.send(conversion, options as never)).rejects.toThrow(message);
    await expect(client.send(conversion, options as never)).rejects.toThrow(RdsmValidationError);
    expect(() => client.sendAll([conversion], options as never)).toThrow(message);
    expect(() => client.sendAll([conversion], { onProgress: 7 } as never)).toThrow('options.onProgress: ');
    expect(requests).toEqual([]);
  });

  it('accept a signal of another realm', async () => {
    const { signal } = new AbortController();
    const other = Object.assign(Object.create(null), {
      aborted: false,
      addEventListener: signal.addEventListener.bind(signal),
      removeEventListener: signal.removeEventListener.bind(signal),
    });
    const { fetch } = fetchOf(accepted);
    expect(await createClient({ accessToken: 'token', fetch, signal: other }).send(conversion)).toMatchObject({
      status: 'accepted',
    });
  });

  it('name what is wrong with them, also inside of retry', () => {
    const create = (options: object) => () => createClient({ accessToken: 'token', ...options });
    expect(create({ retry: { attempt: 3 } })).toThrow(/options\.retry\.attempt: .*attempts/);
    for (const name of ['fetch', 'validate', 'onProgress']) {
      expect(create({ [name]: 1 })).toThrow(`options.${name}: Must be a function.`);
    }
    const { sendAll } = createClient({ accessToken: 'token' });
    expect(() => sendAll([], { onProgress: 1 as never })).toThrow('options.onProgress: Must be a function.');
  });

  it('are an object', () => {
    expect(() => createClient(undefined as never)).toThrow('options: ');
  });
});

describe('onProgress', () => {
  it('reports every wait with what it is for, and the counts of the outcomes', async () => {
    const clock = new VirtualClock();
    const statuses = [503, 200, 200, 429, 200, 200];
    const headers = { 'Retry-After': '7' };
    const { fetch } = fetchOf(() => {
      const status = statuses.shift() ?? 200;
      const body = status === 200 ? '{"event_uuid":"7"}' : '';
      return new Response(body, { status, ...(status === 429 && { headers }) });
    });
    const options = { accessToken: 'token', fetch, maxBatchSize: 1, retry: { baseMs: 0 } };
    // Four requests in a minute; the fourth valid event about one contact is one too many on that day.
    const client = createClientWith(
      { ...options, requestsPerMinute: 4, requestsPerContactPerDay: 3, maxWaitMs: 1e9 },
      clock,
    );
    const waits: [string | undefined, number][] = [];
    let last: unknown;
    const onProgress = ({ waitMs, waitFor, ...counts }: Progress) => {
      if (waitMs > 0 || waitFor !== undefined) waits.push([waitFor, waitMs]);
      last = counts;
    };
    const events = [conversion, conversion, { ...conversion, payload: {} }, conversion, conversion];
    await clock.run(collect(client.sendAll(events, { onProgress })));
    expect(waits.map(([reason]) => reason)).toEqual(['retry', 'accountLimit', 'accountLimit', 'contactLimit']);
    expect(waits[1]?.[1]).toBeGreaterThanOrEqual(7_000);
    expect(waits[3]?.[1]).toBeGreaterThan(80_000_000);
    expect(last).toEqual({ read: 5, accepted: 4, invalid: 1, rejected: 0, unknown: 0, requests: 6 });
  });
});

describe('the fetch of Node', () => {
  async function listen(server: Server): Promise<{ server: Server; port: number }> {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return { server, port: (server.address() as AddressInfo).port };
  }

  it('does not connect: nothing was sent', async () => {
    const { server, port } = await listen(createServer());
    await new Promise((resolve) => server.close(resolve));
    const options = { baseUrl: `http://127.0.0.1:${port}`, retry: { attempts: 2, baseMs: 0 } };
    const attempts: unknown[] = [];
    const counting: typeof fetch = (...request) => fetch(...request).finally(() => attempts.push(request));
    const client = createClient({ accessToken: 'token', fetch: counting, ...options });
    expect(await client.send(conversion)).toMatchObject({
      status: 'rejected',
      reason: 'unreachable',
      retryable: true,
      cause: { message: 'fetch failed' },
    });
    expect(attempts).toHaveLength(2);
  });

  it.each([
    ['before the response', (socket: { destroy(): void }) => socket.destroy(), 'connection', 30_000],
    ['never, within timeoutMs', () => {}, 'timeout', 200],
  ])('a connection ends %s: nobody knows', async (_, respond, reason, timeoutMs) => {
    const { server, port } = await listen(createServer(({ socket }) => void respond(socket)));
    const client = createClient({ accessToken: 'token', baseUrl: `http://127.0.0.1:${port}`, timeoutMs });
    expect(await client.send(conversion)).toMatchObject({ status: 'unknown', reason });
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  it('is read at each request: tests replace it', async () => {
    const { fetch, requests } = fetchOf(accepted);
    const client = createClient({ accessToken: 'token' });
    const platform = globalThis.fetch;
    globalThis.fetch = fetch;
    try {
      expect(await client.send(conversion)).toMatchObject({ status: 'accepted' });
    } finally {
      globalThis.fetch = platform;
    }
    expect(requests).toHaveLength(1);
  });
});

it('knows that nothing was sent to a port that fetch does not connect to', async () => {
  const client = createClient({ accessToken: 'token', baseUrl: 'http://127.0.0.1:1', retry: { attempts: 1 } });
  expect(await client.send(conversion)).toMatchObject({ status: 'rejected', reason: 'unreachable', retryable: true });
});

it('reports several addresses that refuse as one that refuses', async () => {
  const cause = new AggregateError([failedFetch('ECONNREFUSED').cause, failedFetch('ENETUNREACH').cause]);
  const { fetch } = fetchOf(() => Promise.reject(new TypeError('fetch failed', { cause })));
  const client = createClient({ accessToken: 'token', fetch, retry: { attempts: 1 } });
  expect(await client.send(conversion)).toMatchObject({ status: 'rejected', reason: 'unreachable' });
});

it('sets no more listeners than it removes', async () => {
  const { fetch } = fetchOf(accepted);
  const warnings: Error[] = [];
  const onWarning = (warning: Error) => warnings.push(warning);
  process.on('warning', onWarning);
  const { signal } = new AbortController();
  const client = createClient({
    accessToken: 'token',
    fetch,
    signal,
    concurrency: 50,
    maxBatchSize: 1,
    requestsPerMinute: 1_000,
    requestsPerContactPerDay: 1_000,
  });
  const { outcomes } = await collect(client.sendAll(Array(300).fill(conversion)));
  await new Promise((resolve) => setImmediate(resolve));
  process.off('warning', onWarning);
  expect(outcomes.every(({ status }) => status === 'accepted')).toBe(true);
  expect(warnings).toEqual([]);
});
