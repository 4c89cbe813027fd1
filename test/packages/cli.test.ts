import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createProject, type Project } from './project.js';
import { root } from './root.js';
import { run } from './run.js';
import { commandPackages } from './subpaths.js';

/** All packages are built, packed and installed, and a whole account is generated: milliseconds on a busy machine. */
const timeout = 600_000;

/** A command of a README, and what it prints. */
interface Step {
  command: string;
  prints: string;
}

/** The steps of the blocks with a terminal. */
const steps = [...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/^```console\n(.*?)^```$/gms)].flatMap(
  ([, block = '']) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((text): Step => {
        const end = text.indexOf('\n');
        return { command: text.slice(0, end), prints: text.slice(end + 1) };
      }),
);

/** The files that a module imports by a relative path. */
function importsOf(file: string): string[] {
  const found = readFileSync(file, 'utf8').matchAll(/^(?:import|export) .*from ['"](\.{1,2}\/[^'"]+)['"];$/gm);
  return [...found].map(([, path = '']) => join(dirname(file), path));
}

describe('An empty project with the command line', { timeout }, () => {
  let project: Project;
  let sandbox: Sandbox;
  const shell = (command: string): Promise<string> =>
    new Promise((resolve) => {
      execFile('sh', ['-c', command], { cwd: project.folder }, (_, stdout, stderr) => resolve(stdout + stderr));
    });
  const program = () => join(project.folder, 'node_modules/.bin/rdsm-events');

  beforeAll(async () => {
    project = await createProject(commandPackages);
    sandbox = await Sandbox.start(project.folder, program());
  }, timeout);
  afterAll(async () => {
    await sandbox?.end();
    project?.remove();
  });

  it('has a package for which publint reports nothing', async () => {
    const tarball = readFileSync(project.tarballs.cli ?? '');
    const { messages } = await publint({ pack: { tarball: new Uint8Array(tarball).buffer }, strict: true });
    expect(messages).toEqual([]);
  });

  it('has every file that another one imports', () => {
    const packages = ['rdsm-events', '@rdsm-events/client', '@rdsm-events/generator', '@rdsm-events/testing'];
    const missing = packages.flatMap((name) => {
      const folder = join(project.folder, 'node_modules', name);
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.m?js$/.test(file));
      return files.flatMap((file) => importsOf(join(folder, file)).filter((path) => !existsSync(path)));
    });
    expect(missing).toEqual([]);
  });

  it('serves tools for language models', async () => {
    const messages = [
      {
        jsonrpc: '2.0',
        id: 1,
        method: 'initialize',
        params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } },
      },
      { jsonrpc: '2.0', method: 'notifications/initialized' },
      { jsonrpc: '2.0', id: 2, method: 'tools/list' },
    ];
    project.write('mcp.ndjson', messages.map((message) => `${JSON.stringify(message)}\n`).join(''));
    const output = await shell(`${program()} mcp --events SALE < mcp.ndjson`);
    const [, listed] = output.trimEnd().split('\n');
    const names = JSON.parse(listed ?? '').result.tools.map(({ name }: { name: string }) => name);
    expect(names).toEqual(['validate_event', 'describe_event', 'build_event', 'build_sale']);
  });

  it('runs it with npx', async () => {
    const { version } = JSON.parse(readFileSync(join(root, 'packages/cli/package.json'), 'utf8'));
    expect(await run(project.folder, 'npx', '--no-install', 'rdsm-events', '--version')).toBe(`${version}\n`);
    expect(await run(project.folder, 'npx', '--no-install', 'rdsm-events', '--help')).toContain('Commands:\n');
  });

  it('begins with the files of init: a config that generates, and events that are valid', async () => {
    await shell('npx --no-install rdsm-events init');
    expect(await shell('npx --no-install rdsm-events validate events.ndjson; echo $?')).toMatch(/\n0\n$/);
    expect(await shell('npx --no-install rdsm-events generate')).toMatch(/^src[/\\]rdsm: (\d+) of \1 files changed\n$/);
    // What exists is left as it is.
    project.write('events.ndjson', '{}\n');
    expect(await shell('npx --no-install rdsm-events init')).toContain('events.ndjson: exists, left as it is\n');
    expect(readFileSync(join(project.folder, 'events.ndjson'), 'utf8')).toBe('{}\n');
  });

  // Each finds what the one before it left.
  it('prints what README.md says', async () => {
    expect(steps.length).toBeGreaterThan(4);
    const here = (text: string) =>
      text.replaceAll('127.0.0.1:4010', sandbox.host).replaceAll('127.0.0.1-4010', sandbox.host.replace(':', '-'));
    for (const { command, prints } of steps) {
      if (command === 'cat events.ndjson') project.write('events.ndjson', prints);
      expect([command, await shell(here(command))]).toEqual([command, here(prints)]);
    }
  });

  it('sends every event once, although it is killed again and again', async () => {
    const emails = Array.from({ length: 200 }, (_, at) => `contact-${at}@example.com`);
    const lines = emails.map((email) =>
      JSON.stringify({
        event_type: 'CONVERSION',
        event_family: 'CDP',
        payload: { conversion_identifier: 'killed', email },
      }),
    );
    project.write('many.ndjson', `${lines.join('\n')}\n`);
    const args = ['send', 'many.ndjson', '--api-key-env', 'KEY', '--base-url', `http://${sandbox.host}`];
    // A request for each event, so that there is something to interrupt.
    const options = [...args, '--requests-per-minute', '1000000'];
    const env = { ...process.env, KEY: 'any' };
    const start = (...more: string[]) =>
      spawn(process.execPath, [program(), ...options, ...more], { cwd: project.folder, env });
    for (const [round, count] of [20, 60, 100].entries()) {
      const sending = start(...(round > 0 ? ['--resume'] : []));
      await sandbox.until(async () => (await sandbox.emails('killed')).length >= count || sending.exitCode !== null);
      sending.kill('SIGKILL');
      expect(await once(sending, 'exit')).toEqual([null, 'SIGKILL']);
    }
    const last = start('--resume');
    let printed = '';
    last.stdout.setEncoding('utf8').on('data', (text) => {
      printed += text;
    });
    const [code] = await once(last, 'exit');
    const unknown = [...printed.matchAll(/^many\.ndjson:(\d+): unknown /gm)].map(
      ([, line]) => emails[Number(line) - 1],
    );
    expect([code, unknown.length <= 3]).toEqual([unknown.length === 0 ? 0 : 1, true]);
    const received = await sandbox.emails('killed');
    expect(received).toEqual([...new Set(received)]);
    const sure = emails.filter((email) => !unknown.includes(email));
    expect(received.filter((email) => !unknown.includes(email)).sort()).toEqual(sure.sort());
  });
});

/** `rdsm-events sandbox`, as a program of its own. */
class Sandbox {
  private constructor(
    private readonly program: ChildProcess,
    readonly host: string,
  ) {}

  static async start(folder: string, program: string): Promise<Sandbox> {
    const args = [program, 'sandbox', '--port', '0', '--no-limits'];
    const started = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
    let printed = '';
    for await (const text of started.stdout.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
      printed += text;
      const [, host] = /Its page: http:\/\/([\w.:]+)\//.exec(printed) ?? [];
      if (host !== undefined) {
        started.stdout.resume();
        return new Sandbox(started, host);
      }
    }
    throw new Error(`The sandbox ended:\n${printed}`);
  }

  /** The emails of the conversions with an identifier that were accepted. */
  async emails(identifier: string): Promise<string[]> {
    const response = await fetch(`http://${this.host}/sandbox/events?event_type=CONVERSION&status=200&limit=10000`);
    const events = (await response.json()) as { event: { payload: Record<string, string> } }[];
    return events
      .map(({ event }) => event.payload)
      .filter(({ conversion_identifier }) => conversion_identifier === identifier)
      .map(({ email = '' }) => email);
  }

  async until(holds: () => Promise<boolean>): Promise<void> {
    for (let waited = 0; !(await holds()); waited += 20) {
      if (waited > 300_000) throw new Error('Timeout.');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  async end(): Promise<void> {
    this.program.kill('SIGINT');
    const [code] = await once(this.program, 'exit');
    expect(code).toBe(0);
  }
}
