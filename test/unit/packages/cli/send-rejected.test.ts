import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningSandbox, startSandbox } from '@rdsm-events/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runWith } from './io.js';

const conversion = (name: string, fields = {}) => ({
  event_type: 'CONVERSION',
  event_family: 'CDP',
  payload: { conversion_identifier: 'newsletter', email: `${name}@example.com`, ...fields },
});
const text = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

describe('What rdsm-events send does not accept', () => {
  let folder: string;
  let sandbox: RunningSandbox;
  let out: string;
  const write = (name: string, events: readonly unknown[]) => {
    writeFileSync(join(folder, name), `${events.map(text).join('\n')}\n`);
    return join(folder, name);
  };
  const send = (...args: string[]) =>
    runWith(['send', ...args, '--access-token-env', 'TOKEN', '--base-url', sandbox.url], { env: { TOKEN: 'any' } });
  const received = () => sandbox.events().filter(({ status }) => status === 200);
  /** The last part of each line: what is printed of an event. */
  const printedLines = (stdout: string) => [...stdout.matchAll(/ndjson:([\d-]+):.*? (\w+)/g)].map(([, line]) => line);
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'rdsm-events-'));
    out = join(folder, 'rejected.ndjson');
    sandbox = await startSandbox({ limits: false, today: true });
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await sandbox.close();
    rmSync(folder, { recursive: true });
  });

  it('is written in its order, as it is, and can be corrected and sent', async () => {
    const cart = { name: 'Ana', email: 'a@example.com', cf_cart_id: 'c1', cf_cart_total_items: 1 };
    // The validators accept it, and the API does not any more.
    const old = {
      event_type: 'CART_ABANDONED',
      event_family: 'CDP',
      payload: { ...cart, cf_cart_status: 'in_progress' },
    };
    const inexact = text(conversion('e'))
      .replace('"CONVERSION"', '"SALE"')
      .replace('"newsletter"', '12345678901234567890');
    const bad = [' {"event_type": 1}', '{"broken":', old, inexact];
    const file = write('events.ndjson', [conversion('a'), bad[0], bad[1], bad[2], conversion('b'), bad[3], '']);
    const { code, stdout, stderr } = await send(file, '--rejected-out', out);
    expect([code, stderr]).toEqual([1, '']);
    expect(readFileSync(out, 'utf8')).toBe(`${bad.map((one) => text(one).trim()).join('\n')}\n`);
    // They are printed in this order, too, although some are known before the response.
    expect(new Set(printedLines(stdout))).toEqual(new Set(['2', '3', '4', '6']));
    expect(printedLines(stdout)).toEqual([...printedLines(stdout)].sort());
    expect(stdout).toContain(`\nTo be corrected and sent as a file of their own: ${out}\n`);
    write(
      'rejected.ndjson',
      ['c', 'd', 'e', 'f'].map((name) => conversion(name)),
    );
    expect(await send(out, '--rejected-out', join(folder, 'more.ndjson'))).toMatchObject({ code: 0 });
    expect(readFileSync(join(folder, 'more.ndjson'), 'utf8')).toBe('');
    expect(received().map(({ event }) => event)).toEqual(
      ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => conversion(name)),
    );
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('is one line per event, also of a CSV file, of a JSON document, and of payloads', async () => {
    writeFileSync(join(folder, 'a.csv'), 'conversion_identifier;email\nnews;a@example.com\nnews;b@\n');
    await send(join(folder, 'a.csv'), '--event', 'CONVERSION', '--rejected-out', out);
    expect(readFileSync(out, 'utf8')).toBe(
      `${text({ ...conversion('b'), payload: { conversion_identifier: 'news', email: 'b@' } })}\n`,
    );
    writeFileSync(join(folder, 'a.json'), `[${JSON.stringify({ event_type: 'SALE' }, null, 2)},\r\n7]`);
    const outOf = (name: string) => join(folder, `${name}.out`);
    await send(join(folder, 'a.json'), '--rejected-out', outOf('json'));
    expect(readFileSync(outOf('json'), 'utf8')).toBe('{   "event_type": "SALE" }\n7\n');
    const payloads = write('payloads.ndjson', ['{"email":"b@","value":12345678901234567890}']);
    const { stdout } = await send(payloads, '--event', 'SALE', '--rejected-out', outOf('payloads'));
    expect(stdout).toMatch(/payloads\.ndjson:1: error \$\.body\.payload\.value This number has more digits/);
    expect(readFileSync(outOf('payloads'), 'utf8')).toBe('{"email":"b@","value":12345678901234567890}\n');
  });

  it('has the cells of a CSV file as they are, also of a number that would lose digits', async () => {
    const file = join(folder, 'sales.csv');
    const values = [
      '9007199254740993',
      '9.007.199.254.740.992,00',
      'R$ 1.234,50',
      '0,12345678901234567890',
      '1234567890123400000',
    ];
    writeFileSync(file, `email;funnel_name;value\n${values.map((value) => `a@b;x;${value}\n`).join('')}`);
    const { stdout } = await send(file, '--event', 'SALE', '--rejected-out', out);
    for (const row of [1, 4]) {
      expect(stdout).toContain(`sales.csv:${row + 1}: error $.body.payload.value This number has more digits`);
    }
    expect(stdout).toContain('  3 accepted\n  2 invalid, not sent\n');
    const written = readFileSync(out, 'utf8').trim().split('\n');
    expect(written.map((line) => JSON.parse(line).payload.value)).toEqual([values[0], values[3]]);
    expect(received().map(({ event }) => (event as { payload: { value: unknown } }).payload.value)).toEqual([
      9007199254740992, 1234.5, 1234567890123400000,
    ]);
  });

  it('does not contain what is unknown or was not sent: that is left to --resume', async () => {
    const file = write('events.ndjson', [conversion('a'), conversion('b@'), conversion('c')]);
    vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('fetch failed'));
    const { stdout } = await send(file, '--rejected-out', out);
    expect(readFileSync(out, 'utf8')).toBe(`${text(conversion('b@'))}\n`);
    expect(stdout).toMatch(/ndjson:1: unknown .*\n.*ndjson:2: error .*\n.*ndjson:3: unknown/);
    vi.restoreAllMocks();
    expect((await send(file, '--resume', '--resend-unknown', '--rejected-out', out)).stdout).toContain(
      '  2 accepted\n',
    );
    expect(readFileSync(out, 'utf8')).toBe(`${text(conversion('b@'))}\n`);
  });

  it('replaces neither the file that is sent nor its journal, also by a link', async () => {
    const file = write('events.ndjson', [conversion('a')]);
    const journal = write('journal', ['']);
    const linkTo = (target: string) => {
      symlinkSync(target, `${target}.link`);
      return `${target}.link`;
    };
    for (const args of [
      [file],
      [`${folder}/./events.ndjson`],
      [join(folder, 'j'), '--journal', join(folder, 'j')],
      [linkTo(file)],
      [linkTo(journal), '--journal', journal],
    ]) {
      const { code, stderr } = await send(file, '--rejected-out', ...args);
      expect([code, stderr.split('\n')[0]]).toEqual([2, expect.stringContaining('needs a file of its own')]);
    }
    expect([received().length, existsSync(out)]).toEqual([0, false]);
  });

  it('is one line for consecutive events of which the same is known, and one entry of the journal', async () => {
    const file = write(
      'events.ndjson',
      ['a', 'b', 'c', 'd@', 'e'].map((name) => conversion(name)),
    );
    vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('fetch failed'));
    const { stdout } = await send(file, '--journal', join(folder, 'journal'));
    const broken = 'unknown The connection broke before there was a response.';
    expect(stdout).toContain(`${file}:1-3: ${broken} (3 events)\n${file}:4: error `);
    expect(stdout).toContain(`\n${file}:5: ${broken}\n`);
    const entries = readFileSync(join(folder, 'journal'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(entries.slice(2)).toMatchObject([
      { unknown: [[0, 2]], reason: 'connection' },
      { position: 3, status: 'invalid' },
      { unknown: [[4, 4]], reason: 'connection' },
    ]);
    vi.restoreAllMocks();
    const resumed = await send(file, '--journal', join(folder, 'journal'), '--resume');
    expect(resumed.stdout).toContain(
      `${file}:1-3: unknown In an earlier run: The connection broke before there was a response. (3 events)\n`,
    );
    expect(received()).toEqual([]);
  });

  it('replaces no file that somebody may be correcting, except with --resume', async () => {
    const file = write('events.ndjson', [conversion('a'), conversion('b@')]);
    writeFileSync(out, 'Mine.\n');
    for (const args of [[], ['--dry-run']]) {
      const { code, stderr } = await send(file, '--rejected-out', out, ...args);
      expect([code, stderr]).toEqual([2, expect.stringContaining(`${out} exists`)]);
    }
    expect([readFileSync(out, 'utf8'), received().length]).toEqual(['Mine.\n', 0]);
    rmSync(out);
    await send(file, '--rejected-out', out);
    expect(await send(file, '--rejected-out', out, '--resume')).toMatchObject({ code: 1 });
    expect(readFileSync(out, 'utf8')).toBe(`${text(conversion('b@'))}\n`);
  });

  it('leaves no file of a run that is interrupted before it begins', async () => {
    const { code } = await send(join(folder, 'gone.ndjson'), '--rejected-out', out);
    expect([code, readdirSync(folder)]).toEqual([2, []]);
  });

  it('takes as long as the limit makes requests wait: the first minute needs no wait', async () => {
    const file = write(
      'events.ndjson',
      Array.from({ length: 21 }, (_, index) => conversion(`c${index}`)),
    );
    const timeAt = async (limit: number) => {
      const args = ['send', file, '--dry-run', '--api-key-env', 'KEY', '--requests-per-minute', String(limit)];
      return (await runWith(args)).stdout.match(/they take (.*)\.\n/)?.[1];
    };
    expect(await timeAt(21)).toBe('less than a minute');
    expect(await timeAt(20)).toBe('at least 1 min');
    expect(await timeAt(10)).toBe('at least 2 min');
    expect(await timeAt(1)).toBe('at least 20 min');
  });
});
