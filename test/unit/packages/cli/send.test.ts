import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningSandbox, startSandbox } from '@rdsm-events/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runWith } from './io.js';

const conversion = (name: string) => ({
  event_type: 'CONVERSION',
  event_family: 'CDP',
  payload: { conversion_identifier: 'newsletter', email: `${name}@example.com` },
});
const sale = (email: string) => ({
  event_type: 'SALE',
  event_family: 'CDP',
  payload: { email, funnel_name: 'default' },
});
const token = 'a-secret-token';

describe('rdsm-events send', () => {
  let folder: string;
  let sandbox: RunningSandbox;
  const path = (name: string) => join(folder, name);
  const write = (name: string, events: readonly unknown[]) => {
    const text = events.map((event) => (typeof event === 'string' ? event : JSON.stringify(event))).join('\n');
    writeFileSync(path(name), `${text}\n`);
    return path(name);
  };
  /** Each address has a journal of its own. */
  const journalPath = (file: string) => `${file}.${new URL(sandbox.url).host.replace(':', '-')}.journal`;
  const journalOf = (file: string) =>
    readFileSync(journalPath(file), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  const received = () => sandbox.events().filter(({ status }) => status === 200);
  const send = async (...args: string[]) => {
    const to = ['--access-token-env', 'TOKEN', '--base-url', sandbox.url];
    const outcome = await runWith(['send', ...args, ...(args.includes('--api-key-env') ? to.slice(2) : to)], {
      env: { TOKEN: token, KEY: 'a-secret-key' },
    });
    expect(outcome.stdout + outcome.stderr).not.toMatch(/a-secret/);
    return outcome;
  };
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'rdsm-events-'));
    sandbox = await startSandbox({ limits: false });
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await sandbox.close();
    rmSync(folder, { recursive: true });
  });

  it('sends the valid events in their order, and reports each of the others with its line', async () => {
    const events = [conversion('a'), sale(''), 'no event', sale('b@example.com')];
    const file = write('events.ndjson', events);
    const { code, stdout, stderr } = await send(file);
    expect([code, stderr]).toEqual([1, '']);
    expect(received().map(({ event }) => event)).toEqual([events[0], events[3]]);
    expect(stdout).toMatch(/events\.ndjson:2: error \$\.body\.payload\.email .* CANNOT_BE_BLANK\n/);
    expect(stdout).toMatch(/events\.ndjson:3: error Not JSON/);
    expect(stdout).toMatch(/:\n {2}2 accepted\n {2}1 invalid, not sent\n {2}1 not readable\nJournal: .*\.journal\n$/);
    expect(stdout).not.toContain('@example.com');
  });

  it('records every request before it is sent, and the uuid of each accepted event', async () => {
    const file = write('events.ndjson', [conversion('a'), conversion('b')]);
    expect(await send(file)).toMatchObject({ code: 0 });
    const [header, sending, accepted, ...others] = journalOf(file);
    expect(header).toMatchObject({ journal: 1, to: sandbox.url, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(sending).toEqual({ sending: [[0, 1]] });
    expect(accepted).toMatchObject({ accepted: [[0, 1]], uuids: received().map(({ uuid }) => uuid) });
    expect(others).toEqual([]);
    expect(existsSync(`${journalPath(file)}.lock`)).toBe(false);
  });

  it('does not send a file twice', async () => {
    const file = write('events.ndjson', [conversion('a')]);
    await send(file);
    expect(await send(file)).toMatchObject({ code: 2, stderr: expect.stringContaining('Use --resume') });
    const { code, stdout } = await send(file, '--resume');
    expect([code, received().length]).toEqual([0, 1]);
    expect(stdout).toContain('1 accepted by an earlier run\n');
  });

  it('resumes: sends what no response has accepted, and not what may have been accepted', async () => {
    const events = ['a', 'b', 'c', 'd', 'e'].map(conversion);
    const file = write('events.ndjson', events);
    const { sha256 } = await headerOf(file);
    const header = { journal: 1, sha256, to: sandbox.url, reading: {} };
    const before = [
      header,
      { sending: [[0, 1]] },
      { accepted: [[0, 1]], uuids: ['x', 'y'] },
      { sending: [[2, 2]] },
      { notAccepted: [[2, 2]], status: 429 },
      { sending: [[3, 3]] },
    ];
    // The last line of a process that was killed.
    const text = `${before.map((entry) => JSON.stringify(entry)).join('\n')}\n{"accepted":[[3,`;
    writeFileSync(journalPath(file), text);
    const first = await send(file, '--resume');
    expect(first.code).toBe(1);
    expect(first.stdout).toMatch(/events\.ndjson:4: unknown An earlier run ended before there was a response\.\n/);
    expect(first.stdout).toContain('1 unknown: it may have been accepted');
    expect(received().map(({ event }) => event)).toEqual([events[2], events[4]]);
    const second = await send(file, '--resume', '--resend-unknown');
    expect(second.code).toBe(0);
    expect(received().map(({ event }) => event)).toEqual([events[2], events[4], events[3]]);
  });

  it('stops when the token is rejected, and goes on with another one', async () => {
    await sandbox.close();
    sandbox = await startSandbox({ accessTokens: ['another'] });
    const file = write('events.ndjson', ['a', 'b', 'c'].map(conversion));
    const { code, stdout } = await send(file);
    expect(code).toBe(1);
    // The reason is printed once, and not for each event.
    expect(stdout).toMatch(
      /^Stopped, because every other event would end in the same way: .*token.*\. HTTP 401\n.*:\n {2}0 accepted\nFrom line 1 on, nothing was sent\.\nJournal: .*\nRun the same command with --resume/,
    );
    const { url } = sandbox;
    expect(existsSync(`${file}.journal`)).toBe(false);
    const resumed = ['send', file, '--resume', '--access-token-env', 'TOKEN', '--base-url', url];
    expect(await runWith(resumed, { env: { TOKEN: 'another' } })).toMatchObject({ code: 0 });
    expect(received()).toHaveLength(3);
  });

  it.each([
    [
      'html-200',
      /^.*events\.ndjson:1: unknown The response does not state whether it was accepted\. HTTP 200\nStopped/,
    ],
    ['404', /^Stopped/],
  ])('stops after a %s, which every other event would get, and states how to go on', async (fault, beginning) => {
    const response =
      fault === '404'
        ? new Response('Not Found', { status: 404 })
        : new Response('<html>Sign in</html>', { headers: { 'content-type': 'text/html' } });
    const file = write('events.ndjson', ['a', 'b', 'c'].map(conversion));
    const fetched = vi.spyOn(globalThis, 'fetch').mockImplementation(async () => response.clone());
    const { code, stdout } = await send(file, '--api-key-env', 'KEY');
    expect([code, fetched.mock.calls.length]).toEqual([1, 1]);
    fetched.mockRestore();
    expect(stdout).toMatch(beginning);
    expect(stdout).not.toContain('events.ndjson:3:');
    expect(stdout).toMatch(
      /^Stopped, because the response is none that RD Station is known to send: HTTP \d+\. Check --base-url/m,
    );
    expect(stdout).toContain('Run the same command with --resume');
    const resumed = await send(file, '--api-key-env', 'KEY', '--resume');
    expect([resumed.code, received().length]).toEqual(fault === '404' ? [0, 3] : [1, 2]);
  });

  it.each(['502', '504', 'html', 'reset', 'reset-after', 'truncated'] as const)(
    'stops after %s: what was under way is unknown, and --resume sends the rest',
    async (kind) => {
      const { port } = new URL(sandbox.url);
      await sandbox.close();
      sandbox = await startSandbox({ limits: false, port: Number(port), faults: { rate: 1, kinds: [kind] } });
      const events = Array.from({ length: 12 }, (_, index) => conversion(`c${index}`));
      const file = write('events.ndjson', events);
      const { code, stdout } = await send(file, '--api-key-env', 'KEY');
      expect(code).toBe(1);
      expect(stdout).toMatch(/^.*events\.ndjson:1: unknown .*\nStopped, so that no other event becomes unknown, too: /);
      expect(stdout).toMatch(
        /:\n {2}0 accepted\n {2}1 unknown: it may have been accepted\nFrom line 2 on, nothing was/,
      );
      expect(stdout).toContain('Run the same command with --resume to send the rest.\n');
      const [, ...others] = events;
      await sandbox.close();
      sandbox = await startSandbox({ limits: false, port: Number(port) });
      const resumed = await send(file, '--api-key-env', 'KEY', '--resume');
      expect(resumed.stdout).toContain('  11 accepted\n   1 unknown');
      // The journal knows why.
      const reason = ['502', '504', 'html'].includes(kind) ? 'A gateway' : 'The connection broke';
      expect(resumed.stdout).toMatch(new RegExp(`events\\.ndjson:1: unknown In an earlier run: ${reason}`));
      if (kind === '502') expect(resumed.stdout).toContain('HTTP 502\n');
      expect(received().map(({ event }) => event)).toEqual(others);
      const again = await send(file, '--api-key-env', 'KEY', '--resume');
      expect(again.stdout).toContain('unknown In an earlier run');
    },
  );

  it('prints what a CSV file loses, as validate does, also in a dry run and in the language of the reader', async () => {
    const file = path('sales.csv');
    const rows = 'email;funnel_name;value;Observação\na@example.com;default;1.234;olá\n';
    writeFileSync(file, Buffer.from(rows, 'latin1'));
    const args = [file, '--event', 'SALE', '--lang', 'pt-BR'];
    const validated = await runWith(['validate', ...args]);
    const wanted = ['Colunas que não correspondem a nenhum campo: Observação', 'Colunas com números que podem ser'];
    for (const line of wanted) expect(validated.stdout).toContain(line);
    expect(validated.stderr).toContain('não está em UTF-8: lido como windows-1252');
    for (const { stdout, stderr } of [await runWith(['send', ...args, '--dry-run']), await send(...args)]) {
      for (const line of wanted) expect(stdout).toContain(`\n${line}`);
      expect(stderr).toBe(validated.stderr);
    }
  });

  it('states that an API key does not send an event, and leaves no journal if nothing was sent', async () => {
    const file = write('events.ndjson', [sale('a@example.com'), sale('')]);
    const { code, stdout } = await send(file, '--api-key-env', 'KEY');
    expect(code).toBe(1);
    const reason = 'An API key sends only events of type CONVERSION. Send this one with --access-token-env.';
    for (const line of [1, 2]) expect(stdout).toContain(`${file}:${line}: error $.body.event_type ${reason}\n`);
    expect(stdout).not.toContain('Journal:');
    expect(existsSync(journalPath(file))).toBe(false);
    expect(await send(file)).toMatchObject({ code: 1, stdout: expect.stringContaining('  1 accepted\n') });
  });

  it('does not report a limit as the reason of what a rejected token has kept back', async () => {
    vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response('', { status: 401 }));
    const file = write('events.ndjson', ['a', 'a', 'b'].map(conversion));
    const { stdout } = await send(file, '--requests-per-contact-per-day', '1');
    expect(stdout).not.toMatch(/limit/i);
    expect(stdout).toMatch(/:\n {2}0 accepted\nFrom line 1 on, nothing was sent\.\n/);
  });

  it('states which limit keeps an event back, until when, and when to resume', async () => {
    const body = { error: "'lead_limiter' rate limit exceeded for 86400 second(s) period", remaining_time: 43_067 };
    vi.spyOn(globalThis, 'fetch').mockImplementation(async () => Response.json(body, { status: 429 }));
    const file = write('events.ndjson', [conversion('a')]);
    const { stdout } = await send(file);
    expect(stdout).toMatch(
      /ndjson:1: not sent The limit of events for this contact in a day is reached\. HTTP 429 It can be sent in 12 h\.\n/,
    );
    expect(stdout).toContain('Run the same command with --resume in 12 h to send the rest: before, the limit');
    vi.restoreAllMocks();
    const own = await send(write('own.ndjson', ['a', 'a'].map(conversion)), '--requests-per-contact-per-day', '1');
    expect(own.stdout).toMatch(/ndjson:2: not sent The limit of events for this contact .* It can be sent in 24 h\.\n/);
  });

  it('does not state after Ctrl+C in a dry run that anything was sent', async () => {
    const file = write('events.ndjson', ['a', 'b', 'c'].map(conversion));
    const { Response: RealResponse } = globalThis;
    vi.spyOn(RealResponse, 'json').mockImplementation((value) => {
      process.emit('SIGINT');
      return new RealResponse(JSON.stringify(value));
    });
    const { stdout } = await runWith(['send', file, '--dry-run', '--api-key-env', 'KEY']);
    expect(stdout).toMatch(
      /^Interrupted\.\nNothing was sent\. .*:\n {2}1 valid, to be sent\nFrom line 2 on, nothing was checked\.\n/,
    );
  });

  it('states in the language of the reader why it cannot begin, and counts one event with another word', async () => {
    const file = write('events.ndjson', [conversion('a')]);
    const inPortuguese = (...args: string[]) => send(...args, '--lang', 'pt-BR');
    expect((await inPortuguese(file)).stdout).toContain('\n  1 aceito\n');
    expect((await inPortuguese(file)).stderr).toMatch(/journal já existe: /);
    const other = write('other.ndjson', [conversion('b')]);
    expect((await inPortuguese(other, '--resume', '--journal', journalPath(file))).stderr).toMatch(/outro arquivo/);
    expect((await inPortuguese(path('gone.ndjson'))).stderr).toMatch(/gone\.ndjson: Arquivo não encontrado\.\n$/);
    writeFileSync(`${journalPath(other)}.lock`, String(process.ppid));
    expect((await inPortuguese(other)).stderr).toMatch(/^Outro processo está enviando/);
    const unset = await runWith(['send', file, '--access-token-env', 'UNSET', '--lang', 'es']);
    expect(unset.stderr).toMatch(/^La variable indicada por --access-token-env no está definida/);
  });

  it('ends with the first Ctrl+C after the request that is under way, and --resume sends the rest', async () => {
    const file = write('events.ndjson', ['a', 'b', 'c'].map(conversion));
    const { fetch } = globalThis;
    const fetched = vi.spyOn(globalThis, 'fetch').mockImplementation(async (...args) => {
      process.emit('SIGINT');
      return fetch(...args);
    });
    const { code, stdout, stderr } = await send(file, '--api-key-env', 'KEY');
    expect([code, fetched.mock.calls.length, received().length]).toEqual([1, 1, 1]);
    // What was read and not sent is neither rejected nor listed.
    expect(stdout).toMatch(
      /^Interrupted\.\n.*:\n {2}1 accepted\nFrom line 2 on, nothing was sent\.\nJournal: .*\nRun the same command with --resume to send the rest\.\n$/,
    );
    expect(stderr).toContain('Ctrl+C again');
    fetched.mockRestore();
    expect(await send(file, '--api-key-env', 'KEY', '--resume')).toMatchObject({ code: 0 });
    expect(received().map(({ event }) => event)).toEqual(['a', 'b', 'c'].map(conversion));
  });

  it('states where the rest begins, which is not an event that only the limit of its contact has kept back', async () => {
    const file = write('events.ndjson', ['a', 'a', 'b', 'c', 'c', 'd'].map(conversion));
    const limit = ['--requests-per-contact-per-day', '1'];
    const { fetch } = globalThis;
    vi.spyOn(globalThis, 'fetch').mockImplementation(async (url, init) =>
      String(init?.body).includes('d@') ? new Response('', { status: 401 }) : fetch(url, init),
    );
    const { stdout } = await send(file, '--api-key-env', 'KEY', ...limit);
    expect(stdout).toMatch(/ndjson:2: not sent The limit .*\n.*ndjson:5: not sent The limit /);
    expect(stdout).toMatch(/:\n {2}3 accepted\n {2}1 not sent\nFrom line 5 on, nothing was sent\.\n/);
    // The reason of the end is another one.
    expect(stdout).toMatch(/\nRun the same command with --resume to send the rest\.\n/);
    expect(received()).toHaveLength(3);
  });

  it('does not wait for a limit after Ctrl+C', async () => {
    const file = write('events.ndjson', ['a', 'b', 'c'].map(conversion));
    const { fetch } = globalThis;
    vi.spyOn(globalThis, 'fetch').mockImplementation(async (...args) => {
      process.emit('SIGINT');
      return fetch(...args);
    });
    const { stdout } = await send(file, '--api-key-env', 'KEY', '--requests-per-minute', '1');
    expect(stdout).toContain('  1 accepted\n');
  });

  it('ends with the second Ctrl+C at once: what was under way is unknown, and --resume sends the rest', async () => {
    await sandbox.close();
    sandbox = await startSandbox({ faults: { rate: 1, kinds: ['timeout'] } });
    const { url } = sandbox;
    const file = write('events.ndjson', ['a', 'b', 'c'].map(conversion));
    const args = ['send', file, '--api-key-env', 'KEY', '--base-url', url];
    const env = { KEY: 'a-secret-key' };
    const sending = runWith(args, { env });
    await vi.waitUntil(() => existsSync(journalPath(file)), { timeout: 30_000 });
    process.emit('SIGINT');
    process.emit('SIGINT');
    const { code, stdout } = await sending;
    expect(code).toBe(1);
    expect(stdout).toMatch(/events\.ndjson:1: unknown It was interrupted before there was a response\.\n/);
    expect(stdout).toContain('\nInterrupted.\n');
    await sandbox.close();
    sandbox = await startSandbox({ port: Number(new URL(url).port) });
    expect((await runWith([...args, '--resume'], { env })).stdout).toContain('  2 accepted\n  1 unknown');
    expect(received()).toHaveLength(2);
  });

  it('reports what the API rejects with its error types, and no message of the API', async () => {
    await sandbox.close();
    sandbox = await startSandbox({ today: true });
    const old = {
      event_type: 'CART_ABANDONED',
      event_family: 'CDP',
      payload: {
        name: 'Ana',
        email: 'a@example.com',
        cf_cart_id: 'c1',
        cf_cart_total_items: 1,
        cf_cart_status: 'in_progress',
      },
    };
    const file = write('events.ndjson', [old, conversion('b')]);
    const { code, stdout } = await send(file);
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /events\.ndjson:1: rejected RD Station does not accept it\. HTTP 400\n {2}\$\.body\.event_type .+ INVALID_OPTION\n {2}\$\.body\.event_type RD Station announced .* ECOMMERCE_CART_ABANDONED\. DEPRECATED\n/,
    );
    expect(received().map(({ event }) => event)).toEqual([conversion('b')]);
    expect(journalOf(file).at(-1)).toMatchObject({ position: 0, status: 'rejected', response: 400 });
    expect(readFileSync(journalPath(file), 'utf8')).not.toContain('error_message');
  });

  it('prints and records the custom fields that a response names', async () => {
    const error = { error_type: 'INVALID', error_message: 'cf_size of a@example.com', path: '$.body.payload.cf_plan' };
    vi.spyOn(globalThis, 'fetch').mockImplementation(async () => Response.json({ errors: [error] }, { status: 400 }));
    const file = write('events.ndjson', [conversion('a')]);
    const { stdout } = await send(file);
    expect(stdout).toContain('\n  Custom fields that the account may not have: cf_plan, cf_size\n');
    expect(stdout).not.toContain('example.com');
    expect(journalOf(file).at(-1)).toMatchObject({ status: 'rejected', customFields: ['cf_plan', 'cf_size'] });
    expect(readFileSync(journalPath(file), 'utf8')).not.toContain('example.com');
  });

  it('sends a CSV file of conversions with an API key, one per request', async () => {
    const file = path('contacts.csv');
    writeFileSync(
      file,
      'conversion_identifier;email\nnewsletter;a@example.com\nnewsletter;b@\nnewsletter;c@example.com\n',
    );
    const { code, stdout } = await send(file, '--event', 'conversion', '--api-key-env', 'KEY');
    expect(code).toBe(1);
    expect(received().map(({ endpoint }) => endpoint)).toEqual(['conversion', 'conversion']);
    expect(stdout).toMatch(/contacts\.csv:3: error \$\.body\.payload\.email \(row 2\)/);
    expect(readFileSync(journalPath(file), 'utf8')).not.toMatch(/a-secret|example\.com/);
  });

  it('--field sets what all rows have in common; --resume needs the same; the journal has no value of it', async () => {
    const file = path('contacts.csv');
    writeFileSync(file, 'email\na@example.com\nb@example.com\n');
    const field = ['--event', 'CONVERSION', '--field', 'conversion_identifier=vip-list', '--field', 'city=Recife'];
    expect(await send(file, ...field)).toMatchObject({ code: 0 });
    const common = { conversion_identifier: 'vip-list', city: 'Recife' };
    expect(received().map(({ event }) => event)).toMatchObject([{ payload: common }, { payload: common }]);
    expect(readFileSync(journalPath(file), 'utf8')).not.toMatch(/vip-list|Recife/);
    expect(await send(file, ...field, '--resume')).toMatchObject({ code: 0 });
    const other = await send(file, ...field.slice(0, -1), 'city=Olinda', '--resume');
    expect(other.stderr).toMatch(/other values of --event, --input, --field/);
    expect(received()).toHaveLength(2);
  });

  it('a dry run sends nothing, needs no token and leaves no journal', async () => {
    const file = write('events.ndjson', [conversion('a'), sale('')]);
    const { code, stdout } = await runWith(['send', file, '--dry-run', '--requests-per-minute', '60']);
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /\nNothing was sent\. .*events\.ndjson to https:\/\/api\.rd\.services:\n {2}1 valid, to be sent\n/,
    );
    const { length } = JSON.stringify(conversion('a'));
    expect(stdout).toContain(
      `Requests: 1, with ${length} bytes. At 60 requests a minute, they take less than a minute.\n`,
    );
    expect(existsSync(journalPath(file))).toBe(false);
  });

  it('reads standard input, with a journal only if one is named', async () => {
    const input = JSON.stringify(conversion('a'));
    const args = ['send', '-', '--access-token-env', 'TOKEN', '--base-url', sandbox.url];
    expect(await runWith(args, { input, env: { TOKEN: token } })).toMatchObject({ code: 0 });
    const journal = path('stdin.journal');
    expect(await runWith([...args, '--journal', journal], { input, env: { TOKEN: token } })).toMatchObject({ code: 0 });
    expect([received().length, existsSync(journal)]).toEqual([2, true]);
  });

  it('reports a line that is nested too deep to be written, and sends the others', async () => {
    const depth = 50_000;
    const deep = `${'['.repeat(depth)}${']'.repeat(depth)}`;
    const valid = JSON.stringify(conversion('c'));
    const inPayload = valid.replace('"newsletter"', deep);
    const inUnknown = valid.replace('"payload":{', `"payload":{"cf_deep":${deep},`);
    const file = write('events.ndjson', [conversion('a'), deep, inPayload, inUnknown, '['.repeat(depth), valid]);
    const { code, stdout, stderr } = await send(file);
    expect([code, stderr]).toEqual([1, '']);
    for (const line of [2, 3, 4, 5]) expect(stdout).toContain(`events.ndjson:${line}:`);
    expect(received().map(({ event }) => event)).toEqual([conversion('a'), conversion('c')]);
    const validated = await runWith(['validate', file, '--show-values']);
    expect([validated.code, validated.stderr]).toEqual([1, '']);
    expect(validated.stdout).toContain('2 valid');
  });

  it.skipIf(process.platform === 'win32')(
    'rejects a pipe and a device, which can be read only once, and names the fix',
    async () => {
      execFileSync('mkfifo', [path('pipe')]);
      for (const pipe of [path('pipe'), '/dev/null']) {
        for (const args of [[], ['--dry-run'], ['--resume']]) {
          const { code, stdout, stderr } = await send(pipe, '--journal', path('journal'), ...args);
          expect([code, stdout]).toEqual([2, '']);
          expect(stderr).toMatch(/ is not a file, .* Send standard input instead: .* rdsm-events send -\n$/);
        }
      }
      expect((await send(folder)).stderr).toMatch(/This is a folder, and not a file\.\n$/);
    },
  );

  it('rejects a journal of another file, another address, other options, or of nothing', async () => {
    const file = write('events.ndjson', [conversion('a')]);
    await send(file);
    const other = write('other.ndjson', [conversion('b')]);
    const resume = (...args: string[]) => send(...args, '--resume');
    expect((await resume(file, '--journal', path('none.journal'))).stderr).toMatch(
      /^There is no journal .*none\.journal\. Without --resume/,
    );
    expect((await resume(other, '--journal', journalPath(file))).stderr).toMatch(/is about another file/);
    expect((await resume(file, '--input', 'ndjson')).stderr).toMatch(/was written with other values of --event/);
    const elsewhere = ['send', file, '--dry-run', '--resume', '--journal', journalPath(file)];
    expect((await runWith(elsewhere)).stderr).toContain(`is about events sent to ${sandbox.url}.`);
    writeFileSync(path('notes.txt'), 'Mine.\nNothing else.\n');
    expect((await resume(file, '--journal', path('notes.txt'))).stderr).toMatch(
      /notes\.txt:1: This is not a line of a/,
    );
    expect(readFileSync(path('notes.txt'), 'utf8')).toBe('Mine.\nNothing else.\n');
    expect(received()).toHaveLength(1);
  });

  it('leaves no journal if it could not begin', async () => {
    const file = write('events.ndjson', [conversion('a')]);
    const args = ['send', file, '--access-token-env', 'TOKEN', '--base-url', sandbox.url];
    expect(await runWith(args, { env: { TOKEN: 'with space' } })).toMatchObject({ code: 2 });
    expect(existsSync(journalPath(file))).toBe(false);
    const gone = await send(path('gone.ndjson'));
    expect(gone).toEqual({ code: 2, stdout: '', stderr: `${path('gone.ndjson')}: File not found.\n` });
  });

  it('reports in the language of the reader why a file cannot be read', async () => {
    const excel = write('excel.csv', ['PK\u0003\u0004xl']);
    const untyped = write('untyped.csv', ['email,name', 'a@example.com,Ana']);
    const inPortuguese = async (file: string) => (await send(file, '--lang', 'pt-BR')).stderr;
    expect(await inPortuguese(excel)).toMatch(/excel\.csv: Este é um arquivo do Excel/);
    expect(await inPortuguese(untyped)).toMatch(/untyped\.csv: .*coluna event_type/);
  });

  it('does not run twice at the same time, and replaces the lock of a process that has ended', async () => {
    const file = write('events.ndjson', [conversion('a')]);
    writeFileSync(`${journalPath(file)}.lock`, String(process.ppid));
    expect(await send(file)).toMatchObject({ code: 2, stderr: expect.stringContaining('Another process is sending') });
    writeFileSync(`${journalPath(file)}.lock`, '999999999');
    expect(await send(file)).toMatchObject({ code: 0 });
  });

  it.each([
    [[], /^Name the variable that has the access token/],
    [['--access-token-env', 'TOKEN', '--api-key-env', 'KEY'], /^Use either/],
    [['--access-token-env', 'eyJhbGciOi.a-secret'], /^--access-token-env is the name of a variable/],
    [['--access-token-env', 'UNSET'], /^The variable named by --access-token-env is not set/],
    [['--access-token-env', 'SPACES'], /accessToken: Must be visible ASCII/],
    [['--access-token-env', 'TOKEN', '--requests-per-minute', '0'], /^--requests-per-minute must be a whole number/],
    [['--access-token-env', 'TOKEN', '--base-url', 'ftp://a'], /^--base-url must be an http/],
    [['--access-token-env', 'TOKEN', '--base-url', 'http://user:a-secret@example.com'], /^--base-url must be an http/],
    [['--access-token-env', 'TOKEN', '--event', 'SAEL'], /^Unknown event "SAEL"\. Did you mean "SALE"\?/],
    [['--access-token-env', 'TOKEN', '--resend-unknown'], /^--resend-unknown needs --resume/],
    [['other.ndjson', '--access-token-env', 'TOKEN'], /^Name one file/],
  ])('%j: rejects wrong arguments, and never prints a secret', async (args, message) => {
    const file = write('events.ndjson', [conversion('a')]);
    const env = { TOKEN: token, KEY: 'a-secret-key', SPACES: 'a-secret token' };
    const { code, stdout, stderr } = await runWith(['send', file, ...args], { env });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/a-secret/);
    // Nothing is left that a later run would have to explain.
    expect(existsSync(`${journalPath(file)}.lock`)).toBe(false);
  });

  async function headerOf(file: string): Promise<{ sha256: string }> {
    await send(file, '--journal', path('probe.journal'), '--dry-run');
    const { hashFile } = await import('../../../../packages/cli/src/send/file-hash.js');
    return { sha256: await hashFile(file) };
  }
});
