import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../../support/catalogue.js';
import { type Outcome, runWith } from './io.js';

const { api } = catalogue;
const body = '{"event_type":"SALE","event_family":"CDP","payload":{"email":"ana@example.com","funnel_name":"default"}}';
const headers = { authorization: 'Bearer any', 'content-type': api.mediaType };

/** Runs the command on a free port, works with its address, and ends it as Ctrl+C does. */
async function withSandbox(args: readonly string[], work: (url: string) => Promise<void>): Promise<Outcome> {
  let working: Promise<void> | undefined;
  const onOutput = (text: string) => {
    const [, url] = /Its page: (http:\/\/[\w.:]+)\/\n/.exec(text) ?? [];
    // The command listens to Ctrl+C before it prints its address.
    if (url !== undefined) working ??= work(url).finally(() => process.emit('SIGINT'));
  };
  const outcome = await runWith(['sandbox', '--port', '0', ...args], { onOutput });
  await working;
  return outcome;
}

describe('rdsm-events sandbox', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'rdsm-events-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('prints its endpoints and a command that works, counts the events, and ends with Ctrl+C', async () => {
    const { code, stdout, stderr } = await withSandbox([], async (url) => {
      const response = await fetch(`${url}${api.event.path}`, { method: 'POST', headers, body });
      expect(response.status).toBe(200);
      expect((await fetch(`${url}/`)).headers.get('content-type')).toContain('text/html');
    });
    expect([code, stderr]).toEqual([0, '']);
    for (const endpoint of [api.event, api.batch, api.conversion]) expect(stdout).toContain(endpoint?.path);
    const [, shown = ''] = /^ {4}-d '(.*)'$/m.exec(stdout) ?? [];
    expect(catalogue.events.map(({ type }) => type)).toContain(JSON.parse(shown).event_type);
    expect(stdout).toMatch(/\nThe sandbox has ended\. It received 1 event\.\n$/);
  });

  it('keeps events in a file', async () => {
    const data = join(folder, 'events.db');
    for (const count of [1, 2]) {
      const { stdout } = await withSandbox(['--data', data], async (url) => {
        await fetch(`${url}${api.event.path}`, { method: 'POST', headers, body });
        expect(await (await fetch(`${url}/sandbox/events`)).json()).toHaveLength(count);
      });
      expect(stdout).toContain(`The events are kept in ${data}.`);
      // Those of an earlier run are not counted.
      expect(stdout).toMatch(/ It received 1 event\.\n$/);
    }
    expect(existsSync(data)).toBe(true);
  });

  it('passes its options on', async () => {
    const faults = await withSandbox(['--fault-rate', '1', '--faults', '503'], async (url) => {
      expect((await fetch(`${url}${api.event.path}`, { method: 'POST', headers, body })).status).toBe(503);
    });
    expect(faults.code).toBe(0);
    const old = body.replace('SALE', 'ORDER_PLACED');
    await withSandbox(['--today', '--path-root', '$'], async (url) => {
      const response = await fetch(`${url}${api.event.path}`, { method: 'POST', headers, body: old });
      expect(response.status).toBe(400);
      expect(await response.text()).toContain('"$.event_type"');
    });
  });

  it.each([
    [['--port', '70000'], /^--port must be a whole number from 0 to 65535\./],
    [['--port', '1e3'], /^--port must be/],
    [['--fault-rate', '2'], /^--fault-rate must be a number from 0 to 1\./],
    [['--faults', '503'], /^--faults also needs --fault-rate/],
    [['--fault-rate', '1', '--faults', 'fire'], /^--faults must be one of .*timeout/],
    [['--unknown-fields', 'keep'], /^--unknown-fields must be one of reject, drop\./],
    [['events.db'], /^Unexpected argument "events\.db"\./],
    [['--data', '/nonexistent/events.db', '--port', '0'], /^Cannot open .*\/nonexistent\/events\.db.* --data\.\n$/],
  ])('%j: reports a wrong option', async (args, message) => {
    const { code, stdout, stderr } = await runWith(['sandbox', ...args]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });

  it('reports a port that is in use', async () => {
    await withSandbox([], async (url) => {
      const { code, stderr } = await runWith(['sandbox', '--port', new URL(url).port]);
      expect([code, stderr]).toEqual([
        2,
        expect.stringMatching(/^Port \d+ is in use\. Choose another one with --port/),
      ]);
    });
  });
});
