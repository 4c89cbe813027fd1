import { faultKinds, type RunningSandbox, startSandbox } from '@rdsm-events/testing';
import { eventArbitrary, invalidEventArbitrary } from '@rdsm-events/testing/arbitraries';
import { createSandbox, handlers } from '@rdsm-events/testing/msw';
import fc from 'fast-check';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { api } from '../../../../spec/api.js';
import { sale } from './requests.js';

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const paths = [api.event.path, api.batch.path, `${api.conversion?.path}?${api.conversion?.apiKey.parameter}=KEY`];
const headers = { authorization: 'Bearer TOKEN', 'content-type': api.mediaType };

/** What a program gets from `fetch`: the response, or that it fails. */
async function exchange(url: string, init: RequestInit) {
  try {
    const response = await fetch(url, { method: 'POST', ...init });
    const { status } = response;
    const shown = ['content-type', 'x-sandbox-note', 'access-control-allow-origin', 'retry-after', 'allow'];
    const text = (await response.text()).replace(uuid, 'UUID');
    return { status, headers: shown.map((name) => response.headers.get(name)), text };
  } catch (error) {
    return (error as Error).name;
  }
}

describe('The handlers for MSW', () => {
  const sandbox = createSandbox({ limits: false });
  const msw = setupServer(...handlers(sandbox));
  let server: RunningSandbox;
  beforeAll(async () => {
    server = await startSandbox({ limits: false });
    msw.listen({ onUnhandledRequest: 'bypass' });
  });
  afterAll(async () => {
    msw.close();
    await server.close();
  });

  /** The responses of both to the same request. */
  async function both(path: string, init: RequestInit) {
    return [await exchange(`${api.server}${path}`, init), await exchange(`${server.url}${path}`, init)];
  }

  it('respond as the server does', async () => {
    const events = fc.oneof(
      eventArbitrary(),
      invalidEventArbitrary().map(({ event }) => event),
    );
    const bodies = fc.oneof(events, fc.array(events, { maxLength: 3 })).map((value) => JSON.stringify(value));
    const someHeaders = fc.constantFrom<Record<string, string>>(
      headers,
      headers,
      { ...headers, authorization: '' },
      {},
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), someHeaders, bodies, async (path, headers, body) => {
        const [intercepted, received] = await both(path, { headers, body });
        expect(intercepted).toEqual(received);
      }),
      { numRuns: 100 },
    );
    const withoutIds = ({ id: _, receivedAt: __, uuid: ___, ...event }: ReturnType<typeof sandbox.events>[number]) =>
      event;
    expect(sandbox.events().map(withoutIds)).toEqual(server.events().map(withoutIds));
  });

  it.each(faultKinds)('have the fault %s as the server does', async (kind) => {
    const signal = kind.startsWith('timeout') ? AbortSignal.timeout(100) : null;
    const init = { headers: { ...headers, 'x-sandbox-fault': kind }, body: JSON.stringify(sale), signal };
    const [intercepted, received] = await both(api.event.path, init);
    expect(intercepted).toEqual(received);
  });

  it.each(['GET', 'PUT', 'OPTIONS'])('respond to %s as the server does', async (method) => {
    for (const path of paths) {
      const [intercepted, received] = await both(path, { method, headers });
      expect(intercepted).toEqual(received);
    }
  });

  it('reject a body that is too long as the server does', async () => {
    const [intercepted, received] = await both(api.event.path, { headers, body: 'x'.repeat(api.maxBodyBytes + 1) });
    expect(intercepted).toEqual(received);
    expect(intercepted).toMatchObject({ status: 413 });
  });

  it('intercept nothing else', async () => {
    const response = await fetch(`${server.url}/`, { headers: { host: 'localhost' } });
    expect(response.status).toBe(200);
  });

  it('take the options of a sandbox, and check them', async () => {
    msw.use(...handlers({ accessTokens: ['SECRET'] }));
    const statusOf = async (token: string) => {
      const init = { headers: { ...headers, authorization: `Bearer ${token}` }, body: JSON.stringify(sale) };
      return exchange(`${api.server}${api.event.path}`, init);
    };
    expect(await statusOf('SECRET')).toMatchObject({ status: 200 });
    expect(await statusOf('OTHER')).toMatchObject({ status: 401 });
    msw.resetHandlers();
    expect(() => handlers({ limit: 3 } as object)).toThrow(TypeError);
  });
});
