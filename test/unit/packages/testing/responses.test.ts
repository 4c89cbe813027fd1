import { createSandbox, type SandboxOptions } from '@rdsm-events/testing';
import { deprecatedEventTypes, eventTypes } from '@rdsm-events/validators';
import { describe, expect, it } from 'vitest';
import { api } from '../../../../spec/api.js';
import { catalogue } from '../../../support/catalogue.js';
import { conversion, jsonOf, requestOf, sale } from './requests.js';

const bodies = (responses: typeof api.errorResponses, status: string) =>
  Object.values(responses.find((each) => each.status === status)?.examples ?? {});
const shared = (status: string) => bodies(api.errorResponses, status);
const ofConversions = (status: string) => bodies(api.conversion?.errorResponses ?? [], status);
const conversionUrl = '/platform/conversions?api_key=KEY';
const json = { 'content-type': 'application/json' };

function respond(body: unknown, request: Parameters<typeof requestOf>[1] = {}, options: SandboxOptions = {}) {
  return createSandbox(options).handle(requestOf(body, request));
}

describe('A request with the wrong token or key', () => {
  it.each([
    ['no header', {}],
    ['no token', { authorization: 'Bearer ' }],
    ['another scheme', { authorization: 'Basic TOKEN' }],
    ['the token alone', { authorization: 'TOKEN' }],
  ])('gets a documented 401: %s', (_, headers) => {
    const { status, body } = createSandbox().handle({ ...requestOf(sale), headers: { ...json, ...headers } });
    expect(status).toBe(401);
    expect(shared('401')).toContainEqual(JSON.parse(body));
  });

  it('gets a note if a key is where it does not work, or is sent together with a token', () => {
    const noteOf = (url: string, headers = {}) =>
      createSandbox().handle({ ...requestOf(conversion, { url }), headers: { ...json, ...headers } }).headers[
        'x-sandbox-note'
      ];
    for (const path of ['/platform/events', '/platform/events/batch']) {
      expect(noteOf(`${path}?api_key=KEY`)).toMatch(
        /^An API key \(api_key\) does not work here, only at \/platform\/conv/,
      );
    }
    expect(noteOf(conversionUrl, { authorization: 'Bearer KEY' })).toMatch(/without the header Authorization/);
    expect(noteOf(conversionUrl)).toBeUndefined();
  });

  it('gets a documented 401 for a token that is not accepted, or no longer', () => {
    const options = { accessTokens: ['A', 'B'], expiredTokens: ['OLD'] };
    const statusOf = (token: string) => {
      const response = respond(sale, { headers: { authorization: `bearer ${token}`, ...json } }, options);
      if (response.status === 401) expect(shared('401')).toContainEqual(jsonOf(response));
      return [response.status, response.body.includes('expired')];
    };
    expect(['A', 'B', 'C', 'OLD'].map(statusOf)).toEqual([
      [200, false],
      [200, false],
      [401, false],
      [401, true],
    ]);
  });

  it('gets a 401 for a key that is missing, in another place, or not accepted', () => {
    for (const url of ['/platform/conversions', '/platform/conversions?api_key=', conversionUrl]) {
      const { status, body } = respond({ ...conversion, api_key: 'KEY' }, { url }, { apiKeys: ['OTHER'] });
      expect([url, status]).toEqual([url, 401]);
      expect(ofConversions('401')).toContainEqual(JSON.parse(body));
    }
    const noHeader = { ...requestOf(conversion, { url: conversionUrl }), headers: json };
    expect(createSandbox({ apiKeys: ['KEY'] }).handle(noHeader).status).toBe(200);
    const atEvents = { ...requestOf(conversion, { url: '/platform/events?api_key=KEY' }), headers: json };
    expect(createSandbox().handle(atEvents).status).toBe(401);
  });
});

describe('A request that is none of the API', () => {
  it.each([
    ['/', 404],
    ['/platform/events/', 404],
    ['/platform/contacts', 404],
    ['http://[', 404],
    [`/platform/events?${'x'.repeat(8000)}`, 414],
  ])('%.30s gets %d', (url, status) => expect(respond(sale, { url }).status).toBe(status));

  it('gets 405 with another method', () => {
    for (const method of ['GET', 'PUT', 'DELETE', 'HEAD', 'OPTIONS']) {
      const { status, headers } = respond(sale, { method });
      expect([method, status, headers.allow]).toEqual([method, 405, 'POST']);
    }
  });

  it('gets the documented 415 and 400 for what is no JSON', () => {
    for (const type of ['text/plain', '', 'application/jsonx']) {
      const headers = { authorization: 'Bearer TOKEN', 'content-type': type };
      const { status, body } = createSandbox().handle({ ...requestOf(sale), headers });
      expect(status).toBe(415);
      expect(shared('415')).toContainEqual(JSON.parse(body));
    }
    for (const body of ['', '{', new Uint8Array([0xff]), new Uint8Array([0x1f, 0x8b, 8, 0])]) {
      const response = respond(body);
      expect(response.status).toBe(400);
      expect(shared('400')).toContainEqual(jsonOf(response));
    }
  });

  it('gets 413 for one byte too many', () => {
    const longest = `${JSON.stringify(sale)}${' '.repeat(api.maxBodyBytes - JSON.stringify(sale).length)}`;
    expect([respond(longest).status, respond(`${longest} `).status]).toEqual([200, 413]);
  });
});

describe('An event', () => {
  it('is accepted in its documented and its complete form, by each endpoint that has it', () => {
    const sandbox = createSandbox({ limits: false });
    const examples = catalogue.events.flatMap(({ examples }) => examples.map(({ body }) => body));
    for (const body of examples) expect(sandbox.handle(requestOf(body)).status).toBe(200);
    expect(new Set(sandbox.events().map(({ event }) => (event as typeof sale).event_type))).toEqual(
      new Set(eventTypes),
    );
    expect(sandbox.handle(requestOf(conversion, { url: conversionUrl })).status).toBe(200);
  });

  it('that is no conversion is rejected by conversions, as documented', () => {
    const response = respond(sale, { url: conversionUrl }, { pathRoot: '$' });
    expect(response.status).toBe(400);
    expect(ofConversions('400')).toContainEqual(jsonOf(response));
  });

  it('that is announced to be rejected is rejected only on request, and only after that day', () => {
    const bodyOf = (type: string) => catalogue.events.find((event) => event.type === type)?.examples[0]?.body;
    const statuses = (options: SandboxOptions) =>
      new Set(deprecatedEventTypes.map((type) => respond(bodyOf(type), {}, options).status));
    const at = (date: string) => () => Date.parse(date);
    expect(statuses({})).toEqual(new Set([200]));
    expect(statuses({ today: true, now: at('2025-12-31T23:59:59Z') })).toEqual(new Set([200]));
    expect(statuses({ today: true, now: at('2026-01-01T00:00:00Z') })).toEqual(new Set([400]));
    const response = respond(bodyOf(deprecatedEventTypes[0] as string), {}, { today: true });
    expect(jsonOf(response).errors).toMatchObject([{ error_type: 'INVALID_OPTION', path: '$.body.event_type' }]);
  });

  it('must be of the type in the query, in either case, unless that is ignored', () => {
    const statusOf = (type: string, options?: SandboxOptions) =>
      respond(sale, { url: `/platform/events?event_type=${type}` }, options).status;
    expect(['sale', 'SALE', 'conversion', ''].map((type) => statusOf(type))).toEqual([200, 200, 400, 400]);
    expect(statusOf('conversion', { typeParameter: 'ignore' })).toBe(200);
  });

  it('of a type that is not accepted gets the documented error, with its own path', () => {
    const [documented] = (shared('400') as { errors: object[] }[]).flatMap(({ errors }) => errors);
    const [wrongKey] = (ofConversions('401') as { errors: { path: string }[] }[]).flatMap(({ errors }) => errors);
    const { errors } = jsonOf(respond(sale, { url: '/platform/events?event_type=conversion' }));
    const path = wrongKey?.path.replace('api_key', 'event_type');
    expect(errors).toEqual([{ ...documented, validation_rules: { valid_options: ['SALE'] }, path }]);
  });

  it('is rejected without the advice that the validators give to programs', () => {
    for (const [body, url] of [
      [[sale], '/platform/events'],
      [sale, '/platform/events/batch'],
    ] as const) {
      const response = respond(body, { url });
      expect(jsonOf(response).errors).toMatchObject([{ error_type: 'INVALID_DATA_TYPE', path: '$.body' }]);
      expect(response.body).not.toMatch(/validate|did_you_mean/);
    }
  });

  it('is rejected with its errors in either shape', () => {
    const wrong = { ...sale, payload: { ...sale.payload, email: 1 } };
    const list = jsonOf(respond(wrong)).errors;
    expect(list).toMatchObject([{ error_type: 'INVALID_DATA_TYPE', path: '$.body.payload.email' }]);
    expect(jsonOf(respond(wrong, {}, { errorShape: 'array' }))).toEqual(list);
  });

  it('is kept with its errors and notices, also if it cannot be written as JSON again', () => {
    const sandbox = createSandbox();
    const deep = `${'['.repeat(90_000)}${']'.repeat(90_000)}`;
    sandbox.handle(requestOf(`[${deep}]`, { url: '/platform/events/batch' }));
    sandbox.handle(requestOf('{"__proto__":{"event_type":"SALE"}}'));
    sandbox.handle(requestOf({ ...sale, payload: { ...sale.payload, funnel_name: 'other' } }));
    const [first, second, third] = sandbox.events();
    expect([first?.status, first?.errors.length]).toEqual([400, 1]);
    expect(second?.errors.map(({ path }) => path)).toContain('$.body.event_type');
    expect(third?.notices.map(({ path }) => path)).toEqual(['$.body.payload.funnel_name']);
  });

  it('is passed to each listener until it unsubscribes', () => {
    const sandbox = createSandbox();
    const received: number[] = [];
    const unsubscribe = sandbox.subscribe(({ status }) => received.push(status));
    sandbox.handle(requestOf(sale));
    sandbox.handle(requestOf({}));
    unsubscribe();
    sandbox.handle(requestOf(sale));
    expect(received).toEqual([200, 400]);
  });
});

describe('A page', () => {
  const origin = { origin: 'https://example.com', ...json };

  it('may send conversions, and nothing else', () => {
    const preflight = createSandbox().handle({ method: 'OPTIONS', url: conversionUrl, headers: origin });
    expect([preflight.status, preflight.headers['access-control-allow-origin']]).toEqual([204, '*']);
    for (const key of ['KEY', '']) {
      const url = `/platform/conversions?api_key=${key}`;
      const { headers } = createSandbox().handle({ ...requestOf(conversion, { url }), headers: origin });
      expect(headers['access-control-allow-origin']).toBe('*');
    }
    expect(respond(sale).headers['access-control-allow-origin']).toBeUndefined();
    expect(respond(sale, { method: 'OPTIONS' }).headers['access-control-allow-origin']).toBeUndefined();
  });
});

describe('An option', () => {
  it.each([
    [{ pathRoot: 'x' }, 'Option "pathRoot" must be "$.body" or "$".'],
    [{ faults: {} }, 'Option "faults"'],
    [{ faults: { rate: 2 } }, 'Option "faults"'],
    [{ faults: { rate: 1, kinds: ['x'] } }, 'Option "faults"'],
    [{ limits: { perMinute: 1 } }, 'Option "limits"'],
    [{ limits: { requestsPerMinute: 0 } }, 'Option "limits"'],
    [{ accessTokens: [''] }, 'Option "accessTokens"'],
    [{ keep: 0 }, 'Option "keep"'],
    [{ toString: 1 }, 'Unknown option "toString"'],
    [JSON.parse('{"__proto__": 1}'), 'Unknown option "__proto__"'],
  ])('is reported if it is wrong: %j', (options, message) => {
    expect(() => createSandbox(options as never)).toThrow(message);
  });
});
