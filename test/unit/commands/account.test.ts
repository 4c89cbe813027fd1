import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { appendFile, cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTree } from '../../../generator/commands/tree.js';
import { Watching } from '../../proofs/watch/watching.js';
import { root } from '../../support/all-files.js';
import type { Outcome } from '../../support/sandbox.js';

const program = ['--import', join(root, 'node_modules/tsx/dist/esm/index.mjs'), join(root, 'packages/cli/src/main.ts')];

/** The packages resolve to their sources, also in a folder outside of the repository. */
const env = { ...process.env, TSX_TSCONFIG_PATH: join(root, 'tsconfig.json') };

const config = `
import { customField, defineConfig } from '${root}generator/account/index.ts';
import { plans } from './plans.js';

export default defineConfig({
  customFields: { cf_plan: customField.oneOf(plans) },
  emit: ['types'],
  outDir: './src/rdsm/',
});
`;

// Each step finds what the one before it left.
describe('rdsm-events generate', () => {
  let folder: string;
  const path = (name: string) => join(folder, name);
  const write = (name: string, text: string) => writeFile(path(name), text);
  const rdsm = (...args: string[]): Promise<Outcome> =>
    new Promise((resolve) => {
      execFile(
        process.execPath,
        [...program, ...args],
        { cwd: folder, env, maxBuffer: 2 ** 26 },
        (error, stdout, stderr) => resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
      );
    });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rdsm-events-account-'));
    await write('rdsm-events.config.ts', config);
    await write('plans.ts', "export const plans = ['pro', 'free'] as const;\n");
    await write('package.json', '{ "type": "module" }\n');
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('writes what the config declares, and nothing else; --check finds nothing stale then', async () => {
    const { code, stdout, stderr } = await rdsm('generate');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^src[/\\]rdsm: (\d+) of \1 files changed\n$/);
    const files = await readTree(path('src/rdsm'));
    expect(files.get('types/conversion.ts')).toContain("cf_plan?: 'pro' | 'free';");
    expect(files.get('types/conversion.ts')).not.toContain('CustomFields');
    expect(await rdsm('generate', '--check')).toEqual({ code: 0, stdout: '', stderr: '' });
    expect((await rdsm('generate')).stdout).toMatch(/^src[/\\]rdsm: 0 of \d+ files changed\n$/);
  });

  it('--check prints what is stale, and writes nothing', async () => {
    await write('plans.ts', "export const plans = ['pro', 'free', 'trial'] as const;\n");
    const before = await readTree(path('src/rdsm'));
    const { code, stdout, stderr } = await rdsm('generate', '--check', '--config', 'rdsm-events.config.ts');
    expect([code, stderr]).toEqual([1, `${join('src', 'rdsm')} is stale. Run "npx rdsm-events generate".\n`]);
    expect(stdout).toContain("\n+  cf_plan?: 'pro' | 'free' | 'trial';\n");
    expect(await readTree(path('src/rdsm'))).toEqual(before);
  });

  it('regenerates files that git has checked out with CRLF', async () => {
    const before = await readTree(path('src/rdsm'));
    for (const [name, text] of before) await write(`src/rdsm/${name}`, text.replaceAll('\n', '\r\n'));
    expect(await rdsm('generate', '--check')).toMatchObject({ code: 1 });
    expect(await rdsm('generate')).toMatchObject({ code: 0, stderr: '' });
    expect([...(await readTree(path('src/rdsm'))).values()].join('')).not.toContain('\r');
  });

  it('rejects the file name of a config that would break a comment', async () => {
    await write('a$&.config.ts', config);
    const { code, stderr } = await rdsm('generate', '--config', 'a$&.config.ts');
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/^"a\$&\.config\.ts": Invalid file name\. Name the config /),
    ]);
  });

  it('deletes nothing that it did not write', async () => {
    await write('src/rdsm/notes.md', 'Mine.\n');
    const stderr = `${path('src/rdsm/notes.md')}: This file was not generated, and would be lost. Move it away, or choose another outDir.\n`;
    for (const options of [[], ['--check']]) {
      expect(await rdsm('generate', ...options)).toEqual({ code: 2, stdout: '', stderr });
    }
    await rm(path('src/rdsm/notes.md'));
    await symlink(path('plans.ts'), path('src/rdsm/types/link.ts'));
    expect((await rdsm('generate')).stderr).toContain('link.ts: This file was not generated');
    await rm(path('src/rdsm/types/link.ts'));
    await mkdir(path('src/rdsm.old'));
    await write('src/rdsm.old/notes.md', 'Mine.\n');
    expect((await rdsm('generate')).stderr).toContain(`${path('src/rdsm.old/notes.md')}: This file was not generated`);
    await rm(path('src/rdsm.old'), { recursive: true });
    await write('here.config.ts', config.replace("'./src/rdsm/'", "'.'"));
    const { code, stderr: rejected } = await rdsm('generate', '--config', 'here.config.ts');
    expect([code, rejected.split('\n').length]).toEqual([2, 4]);
    expect(existsSync(path('plans.ts'))).toBe(true);
    // What an interrupted run left is its own.
    await cp(path('src/rdsm'), path('src/rdsm.next'), { recursive: true });
    expect((await rdsm('generate')).code).toBe(0);
    expect(existsSync(path('src/rdsm.next'))).toBe(false);
    await mkdir(path('empty'));
    await write('empty.config.ts', config.replace('./src/rdsm/', 'empty'));
    expect((await rdsm('generate', '--config', 'empty.config.ts')).stdout).toMatch(/^empty: /);
  });

  it.each<[string, string, RegExp]>([
    ['does not parse', 'export default {', /^broken\.config\.ts:1:\d+: Expected identifier but found end of file/],
    ['imports what is not there', "import './gone.js';", /^broken\.config\.ts:1:\d+: Could not resolve "\.\/gone\.js"/],
    [
      'imports a package that is not there',
      "import 'not-there';",
      /^broken\.config\.ts:1:\d+: Could not resolve "not-there"/,
    ],
    [
      'throws',
      'const a: number = 1;\n\nthrow new Error("Half-way.");',
      /^Error: Half-way\.\n +at .*broken\.config\.ts:3:7/,
    ],
    ['exports nothing', 'export const config = 1;', /^broken\.config\.ts: There is no default export\. Write /],
    [
      'is wrong',
      "export default { outDir: 'x', emit: [] };",
      /^broken\.config\.ts: emit: Invalid value\. Give an array /,
    ],
  ])('reports location and problem of a config that %s', async (_, text, message) => {
    await write('broken.config.ts', text);
    const { code, stdout, stderr } = await rdsm('generate', '--config', 'broken.config.ts');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain('node:internal');
  });

  it('reports a missing config', async () => {
    const { code, stderr } = await rdsm('generate', '--config', 'gone.config.ts');
    expect([code, stderr]).toEqual([
      2,
      'gone.config.ts: The file does not exist. Write it, or name another one with --config.\n',
    ]);
  });

  it('fields prints and writes the custom fields of a response, and reports what is wrong with it', async () => {
    const field = { custom_field: true, api_identifier: 'cf_seats', data_type: 'INTEGER', label: { default: 'Seats' } };
    await write('fields.json', JSON.stringify({ fields: [field] }));
    const printed = await rdsm('fields', 'fields.json');
    expect(printed).toMatchObject({ code: 0, stderr: '' });
    expect(printed.stdout).toContain("cf_seats: customField.integer({ description: 'Seats' }),");
    expect(await rdsm('fields', 'fields.json', '--out', 'fields.ts')).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(await readFile(path('fields.ts'), 'utf8')).toBe(printed.stdout);
    expect((await rdsm('fields', 'fields.json', '--for', 'builders')).stdout).toContain(
      '  // Seats\n  cf_seats: integer,',
    );
    expect(await rdsm('fields', 'fields.json', '--for', 'me')).toMatchObject({ code: 2, stdout: '' });
    await write('wrong.json', JSON.stringify({ fields: [{ ...field, data_type: 5 }] }));
    const { code, stderr } = await rdsm('fields', 'wrong.json');
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(
        /^wrong\.json: answer\.fields\[0\]\.data_type: Must be of type 'STRING'\. Give the whole body /,
      ),
    ]);
    await write('wrong.json', '{ "secret": ');
    expect((await rdsm('fields', 'wrong.json')).stderr).toBe(
      'wrong.json: The file is not JSON. Give the body of the response as it was received.\n',
    );
  });

  it('rejects wrong arguments with a hint at the help', async () => {
    for (const args of [['fields'], ['generate', 'now'], ['generate', '--chekc'], ['generate', '--check', '--watch']]) {
      const { code, stdout, stderr } = await rdsm(...args);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/^.+\n\nRun "rdsm-events (?:fields|generate) --help" for help\.\n$/);
    }
  });

  it('--watch generates again when a file changes that the config imports, and survives a broken one', async () => {
    const watching = new Watching(spawn(process.execPath, [...program, 'generate', '--watch'], { cwd: folder, env }));
    try {
      expect(await watching.rest()).toMatch(/ files changed in /);
      await appendFile(path('plans.ts'), 'export const = 1;\n');
      expect(await watching.rest()).toMatch(/^plans\.ts:2:\d+: .*\n.*\nNothing was changed\.\n$/);
      await write('plans.ts', "export const plans = ['gold'] as const;\n");
      await watching.restAfter('~ types/conversion.ts\n');
      expect(await readFile(path('src/rdsm/types/conversion.ts'), 'utf8')).toContain("cf_plan?: 'gold';");
      expect(await watching.interrupt()).toBe(0);
    } finally {
      watching.kill();
    }
  });
});
