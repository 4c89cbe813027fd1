import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningSandbox, startSandbox } from '@rdsm-events/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { maxResponseBytes } from '../../../../packages/testing/src/sandbox/server/event-json.js';
import { api } from '../../../../spec/api.js';
import { sale } from './requests.js';

let sandbox: RunningSandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ limits: false, allowedHosts: ['rd-station'] });
});
beforeEach(() => sandbox.sandbox.clear());
afterAll(() => sandbox.close());

function post(body: unknown, headers: Record<string, string> = {}, to = sandbox): Promise<Response> {
  return fetch(`${to.url}/platform/events`, {
    method: 'POST',
    headers: { authorization: 'Bearer TOKEN', 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

/** Sends text over a connection of its own, and reads until it is closed. */
function exchange(text: string, to = sandbox): Promise<string> {
  return new Promise((resolve, reject) => {
    let received = '';
    const socket = connect(Number(new URL(to.url).port), '127.0.0.1', () => socket.write(text));
    socket.on('data', (chunk) => {
      received += chunk;
    });
    socket.on('close', () => resolve(received)).on('error', reject);
  });
}

const head = (length: number | string, ...lines: string[]) =>
  [
    'POST /platform/events HTTP/1.1',
    'Host: localhost',
    'Authorization: Bearer TOKEN',
    'Content-Type: application/json',
    `Content-Length: ${length}`,
    ...lines,
    '',
    '',
  ].join('\r\n');
const body = JSON.stringify(sale);

describe('A running sandbox', () => {
  it('accepts an event, and shows it to a test and to a page', async () => {
    const { event_uuid } = (await (await post(sale)).json()) as { event_uuid: string };
    expect(sandbox.events().map(({ uuid, event }) => ({ uuid, event }))).toEqual([{ uuid: event_uuid, event: sale }]);
    expect(await (await fetch(`${sandbox.url}/sandbox/events`)).json()).toEqual(sandbox.events());
  });

  it('responds to pipelined requests in order', async () => {
    const requests = [`${head(2)}{}`, `${head(body.length)}${body}`, `${head(1, 'Connection: close')}x`];
    const statuses = [...(await exchange(requests.join(''))).matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status);
    expect(statuses).toEqual(['400', '200', '400']);
  });

  it('rejects what is no HTTP, and closes the connection', async () => {
    expect(await exchange('\0\u0001\u0002\r\n\r\n')).toContain('HTTP/1.1 400');
    expect(await exchange(head('x'))).toContain('HTTP/1.1 400');
    expect(await exchange(`GET / HTTP/1.1\r\nX: ${'x'.repeat(40_000)}\r\n\r\n`)).toContain('HTTP/1.1 431');
  });

  it('rejects a body that is too long before it is sent, or when it is', async () => {
    expect(await exchange(head(100_000_000))).toMatch(/^HTTP\/1\.1 413 .*connection: close/is);
    expect(await exchange(head(100_000_000, 'Expect: 100-continue'))).toMatch(/^HTTP\/1\.1 413 /);
    const chunk = 'x'.repeat(api.maxBodyBytes + 1);
    const chunked = head(0).replace('Content-Length: 0', 'Transfer-Encoding: chunked');
    expect(await exchange(`${chunked}${chunk.length.toString(16)}\r\n${chunk}\r\n`)).toMatch(/^HTTP\/1\.1 413 /);
  });

  it('responds 100 to a header whose body is not too long', async () => {
    const response = await exchange(`${head(body.length, 'Expect: 100-continue', 'Connection: close')}${body}`);
    expect(response).toMatch(/^HTTP\/1\.1 100 .*HTTP\/1\.1 200 /s);
  });

  it('breaks connections on request, before or after it has received the event', async () => {
    for (const [fault, count] of [
      ['reset', 0],
      ['reset-after', 1],
      ['truncated', 2],
    ] as const) {
      const text = post(sale, { 'x-sandbox-fault': fault }).then((response) => response.text());
      await expect(text).rejects.toThrow();
      expect(sandbox.events().length).toBe(count);
    }
  });

  it('holds a response until it is closed', async () => {
    const other = await startSandbox();
    const failed = post(sale, { 'x-sandbox-fault': 'timeout-after' }, other).then(
      () => false,
      () => true,
    );
    for await (const _ of stream(other, 1));
    await other.close();
    await other.close();
    expect(await failed).toBe(true);
  });

  it('reports a port that is in use, and options that are wrong', async () => {
    const port = Number(new URL(sandbox.url).port);
    await expect(startSandbox({ port })).rejects.toThrow(`Port ${port} is in use.`);
    await expect(startSandbox({ port: 70_000 })).rejects.toThrow('Option "port"');
    await expect(startSandbox({ host: '' })).rejects.toThrow('Option "host"');
    await expect(startSandbox({ prot: 1 } as never)).rejects.toThrow(
      /^Unknown option "prot"\. The options are port, host, .*, limits, /,
    );
  });

  it('responds also when a listener throws, and states why', async () => {
    const unsubscribe = sandbox.sandbox.subscribe(() => {
      throw new Error('of the listener');
    });
    const response = await post(sale);
    unsubscribe();
    expect([response.status, await response.text()]).toEqual([500, 'The sandbox failed: of the listener\n']);
    expect((await post(sale)).status).toBe(200);
  });

  it('keeps events in a file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rdsm-sandbox-'));
    const data = join(folder, 'events.db');
    for (const count of [1, 2]) {
      const running = await startSandbox({ data });
      await post(sale, {}, running);
      expect(running.events().map(({ id }) => id)).toEqual([1, 2].slice(0, count));
      await running.close();
    }
    rmSync(folder, { recursive: true });
  });
});

/** The data of so many messages of the stream. */
async function* stream(to: RunningSandbox, count: number, headers = {}, query = '?after=0') {
  const response = await fetch(`${to.url}/sandbox/stream${query}`, { headers });
  let text = '';
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    text += new TextDecoder().decode(chunk);
    const messages = [...text.matchAll(/^id: (\d+)\ndata: (.*)\n\n/gm)];
    if (messages.length < count) continue;
    yield* messages.map(([, id, data]) => ({ id: Number(id), event: JSON.parse(data as string) }));
    return;
  }
}

describe('The received events', () => {
  it('are found by type, status, identifier and number', async () => {
    for (const event of [sale, {}, sale, { ...sale, event_type: 'OPPORTUNITY' }]) await post(event);
    const first = sandbox.events()[0]?.id as number;
    const find = async (query: string) => {
      const found = await (await fetch(`${sandbox.url}/sandbox/events?${query}`)).json();
      return (found as { id: number }[]).map(({ id }) => id - first);
    };
    expect(await find('')).toEqual([0, 1, 2, 3]);
    expect(await find('event_type=SALE')).toEqual([0, 2]);
    expect(await find('status=400')).toEqual([1, 3]);
    expect(await find(`after=${first}&limit=2`)).toEqual([1, 2]);
    expect(await find('limit=1')).toEqual([3]);
    expect((await fetch(`${sandbox.url}/sandbox/events?after=x`)).status).toBe(400);
    await fetch(`${sandbox.url}/sandbox/events`, { method: 'DELETE' });
    expect(await find('')).toEqual([]);
  });

  it('are read also if one is nested so deep that it cannot be written', async () => {
    await post(sale);
    const [received] = sandbox.events();
    const deep: unknown = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
    const other = await startSandbox();
    other.sandbox.events = () => [{ ...received, event: deep } as never];
    const expected = { ...received, event: null };
    expect(await (await fetch(`${other.url}/sandbox/events`)).json()).toEqual([expected]);
    for await (const { event } of stream(other, 1)) expect(event).toEqual(expected);
    await other.close();
  });

  it('get 500 if they cannot be read', async () => {
    const other = await startSandbox();
    other.sandbox.events = () => {
      throw new Error('of the disk');
    };
    for (const path of ['events', 'stream?after=0']) {
      const response = await fetch(`${other.url}/sandbox/${path}`);
      expect([response.status, await response.text()]).toEqual([500, 'The sandbox failed: of the disk\n']);
    }
    await other.close();
  });

  it('are read in parts if they are longer than a response', async () => {
    const long = { ...sale, payload: { ...sale.payload, funnel_name: 'x'.repeat(150_000) } };
    const count = Math.ceil((1.5 * maxResponseBytes) / 150_000);
    const request = { method: 'POST', url: '/platform/events', headers: { authorization: 'Bearer TOKEN' } };
    const headers = { ...request.headers, 'content-type': 'application/json' };
    for (let sent = 0; sent < count; sent++) {
      sandbox.sandbox.handle({ ...request, headers, body: JSON.stringify(long) });
    }
    const ids = sandbox.events().map(({ id }) => id);
    const read = async (query: string) => {
      const response = await fetch(`${sandbox.url}/sandbox/events?${query}`);
      const text = await response.text();
      expect(text.length).toBeLessThanOrEqual(1.01 * maxResponseBytes);
      const found = (JSON.parse(text) as { id: number }[]).map(({ id }) => id);
      return { found, leftOut: response.headers.get('x-sandbox-left-out') };
    };
    const newest = await read('');
    expect(newest).toEqual({ found: ids.slice(-newest.found.length), leftOut: 'older' });
    const first = await read('after=0');
    expect(first).toEqual({ found: ids.slice(0, first.found.length), leftOut: 'newer' });
    expect(await read(`after=${first.found.at(-1)}`)).toEqual({ found: ids.slice(first.found.length), leftOut: null });
    expect(await read('limit=2')).toEqual({ found: ids.slice(-2), leftOut: null });
    const streamed = await fetch(`${sandbox.url}/sandbox/stream?after=0`);
    const streamedIds = [...(await streamed.text()).matchAll(/^id: (\d+)$/gm)].map(([, id]) => Number(id));
    expect(streamedIds).toEqual(first.found);
  });

  it('are streamed from the last one that is known', async () => {
    for (const event of [sale, {}, sale]) await post(event);
    const ids = sandbox.events().map(({ id }) => id);
    const read = async (...args: [number, object?, string?]) => {
      const found = [];
      for await (const { id, event } of stream(sandbox, ...args)) {
        expect(event).toEqual(sandbox.events().find((each) => each.id === id));
        found.push(id);
      }
      return found;
    };
    expect(await read(3)).toEqual(ids);
    expect(await read(1, { 'last-event-id': String(ids[1]) }, '')).toEqual(ids.slice(2));
    expect(await read(1, {}, '?after=0&status=400')).toEqual([ids[1]]);
  });

  it('are not for other sites: neither by a name of theirs, nor across origins', async () => {
    const statusOf = async (host: string) =>
      (await exchange(`GET /sandbox/events HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)).slice(9, 12);
    const allowed = ['localhost:4010', '127.0.0.1', '[::1]:1', 'LOCALHOST', 'rd-station:80'];
    const others = ['example.com', 'localhost.example.com', '127.0.0.1.nip.io:4010', 'localhost:x', '', '[::1'];
    for (const host of allowed) expect([host, await statusOf(host)]).toEqual([host, '200']);
    for (const host of others) expect([host, await statusOf(host)]).toEqual([host, '403']);
    for (const path of ['/', '/sandbox/events']) {
      const { headers } = await fetch(sandbox.url + path, { headers: { origin: 'https://example.com' } });
      expect(headers.get('access-control-allow-origin')).toBeNull();
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
    const preflight = await fetch(`${sandbox.url}/sandbox/events`, { method: 'OPTIONS' });
    expect([preflight.status, preflight.headers.get('access-control-allow-methods')]).toEqual([405, null]);
  });
});
