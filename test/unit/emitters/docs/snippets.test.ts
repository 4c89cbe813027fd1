import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { startSandbox } from '@rdsm-events/testing';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { docs } from '../../../../generator/emitters/docs/index.js';
import { accessTokenName, apiKeyName } from '../../../../generator/emitters/docs/snippets/environment.js';
import { root } from '../../../support/all-files.js';
import { catalogue } from '../../../support/catalogue.js';
import { readPage } from './read-pages.js';

const { server } = catalogue.api;
const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'rdsm-events-docs-'));
const sandbox = await startSandbox({ limits: false });
const environment = { [accessTokenName]: 'ACCESS_TOKEN', [apiKeyName]: 'API_KEY' };

/** The packages of this repository, in place of those that are installed. */
const packages = { PYTHONPATH: `${root}generated/python`, PYTHONDONTWRITEBYTECODE: '1' };
const autoload = `${root}test/proofs/languages/php/autoload.php`;

afterEach(() => sandbox.sandbox.clear());
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await sandbox.close();
});

const files = [...(await docs.emit(catalogue))].filter(([path]) => path.endsWith('.md'));
const snippets = new Map(
  files.flatMap(([path, text]) =>
    readPage(text).fences.map(({ language, code }, index) => [code, { name: `${path} ${index}`, language }] as const),
  ),
);

/** The snippets of a language, equal ones of several pages once. */
function snippetsIn(language: string): { name: string; code: string }[] {
  const found = [...snippets].filter(([, snippet]) => snippet.language === language);
  if (found.length === 0) throw new Error(`No snippet is ${language}.`);
  return found.map(([code, { name }]) => ({ name, code }));
}

/** Every snippet that sends, sends to the sandbox, which is an RD Station on this machine. */
function expectAccepted(): void {
  const sent = sandbox.events();
  expect(sent.length).toBeGreaterThan(0);
  expect(sent.map(({ status, errors }) => ({ status, errors }))).toEqual(sent.map(() => ({ status: 200, errors: [] })));
}

describe('Every JSON body', () => {
  it.each(snippetsIn('json'))('$name is JSON', ({ code }) => {
    expect(() => JSON.parse(code)).not.toThrow();
  });
});

describe('Every command', () => {
  const commands = snippetsIn('sh').filter(({ code }) => code.startsWith('curl'));

  it.each(commands)('$name sends a valid event', async ({ code }) => {
    const command = code.replace(server, sandbox.url).replace('curl', 'curl --silent --fail-with-body');
    await run('sh', ['-c', command], { env: { ...process.env, ...environment } });
    expectAccepted();
  });
});

describe.each([
  ['python', 'python3', '.py'],
  ['php', 'php', '.php'],
])('Every program in %s', (language, program, extension) => {
  it.each(snippetsIn(language))('$name sends a valid event', async ({ name, code }) => {
    const file = join(folder, name.replaceAll(/\W/g, '-') + extension);
    writeFileSync(file, code.replace(server, sandbox.url).replace('vendor/autoload.php', autoload));
    const { stdout, stderr } = await run(program, [file], { env: { ...process.env, ...environment, ...packages } });
    expect(stderr).toBe('');
    expect(stdout).toMatch(/uuid/);
    expectAccepted();
  });
});

describe('Every TypeScript module', () => {
  const modules = snippetsIn('ts').map(({ name, code }) => ({
    code,
    name,
    file: join(folder, `${name.replaceAll(/\W/g, '-')}.ts`),
  }));

  beforeAll(() => {
    for (const { file, code } of modules) writeFileSync(file, code);
  });

  it('compiles', async () => {
    const config = join(folder, 'tsconfig.json');
    const options = { lib: ['ES2022', 'DOM', 'DOM.Iterable'], typeRoots: [`${root}node_modules/@types`] };
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    const files = modules.map(({ file }) => file);
    writeFileSync(config, JSON.stringify({ extends: `${root}tsconfig.json`, compilerOptions: options, files }));
    const compiler = run(process.execPath, [`${root}node_modules/typescript/bin/tsc`, '-p', config]);
    // A compiler reports on its output.
    const report = await compiler.then(
      ({ stdout }) => stdout,
      ({ stdout, message }) => stdout || message,
    );
    expect(report).toBe('');
  });

  it.each(modules)('$name runs, and sends valid events, if any', async ({ file, code }) => {
    const lines: unknown[][] = [];
    const { fetch } = globalThis;
    vi.spyOn(console, 'log').mockImplementation((...line) => lines.push(line));
    vi.spyOn(globalThis, 'fetch').mockImplementation((input, init) => {
      expect(String(input)).toMatch(new RegExp(`^${server}/`));
      return fetch(String(input).replace(server, sandbox.url), init);
    });
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
    try {
      await import(/* @vite-ignore */ pathToFileURL(file).href);
    } finally {
      vi.restoreAllMocks();
      vi.unstubAllEnvs();
    }
    expect(lines.length).toBeGreaterThan(0);
    if (!code.includes('createClient')) return;
    expectAccepted();
    expect(lines.every((line) => line.at(-1) === 'accepted')).toBe(true);
  });
});
