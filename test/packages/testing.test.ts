import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compile, compilers } from './compile.js';
import { exportedNames } from './exported-names.js';
import { createProject, type Project } from './project.js';
import { root } from './root.js';
import { run } from './run.js';
import { readSnippets, readTests } from './snippet.js';
import { subpathsOf } from './subpaths.js';

const readme = 'packages/testing/README.md';
const specifiers = subpathsOf('testing').map(({ specifier }) => specifier);
const versions = Object.keys(compilers) as (keyof typeof compilers)[];
const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const peers = ['fast-check', 'msw'].map((name) => `${name}@${devDependencies[name]}`);

let project: Project;
beforeAll(async () => {
  project = await createProject(['openapi', 'types', 'validators', 'builders', 'generator', 'testing'], peers);
  symlinkSync(join(root, 'node_modules/vitest'), join(project.folder, 'node_modules/vitest'));
});
afterAll(() => project?.remove());

/** Runs a module of the project and reads the JSON that it prints. Nothing else is printed, also no warning. */
async function evaluate(name: string, code: string): Promise<unknown> {
  return JSON.parse(await run(project.folder, process.execPath, project.write(name, code)));
}

/** Writes a module that imports everything. */
function writeImports(extension: string, modules: readonly string[]): string {
  const imports = modules.map((path, index) => `import * as all${index} from '${path}';\nexport { all${index} };\n`);
  return project.write(`every.${extension}`, imports.join(''));
}

/** What the compiler prints: for Node, and for a bundler. */
async function compileAll(version: keyof typeof compilers, modules: readonly string[], options: object) {
  const files = ['mts', 'cts', 'ts'].map((extension) => writeImports(extension, modules));
  const bundler = { module: 'esnext', moduleResolution: 'bundler', noEmit: true };
  return [
    await compile(project, version, { module: 'node16', noEmit: true, ...options }, files),
    await compile(project, version, { ...bundler, ...options }, files.slice(2)),
  ];
}

describe('The packed testing package', () => {
  it('gives the same names to import and to require, on every subpath', async () => {
    const { imported, required } = await exportedNames(evaluate, specifiers);
    expect(required).toEqual(imported);
    expect(Object.values(imported).filter((names) => names.length === 0)).toEqual([]);
  });

  it('starts a sandbox that responds and has its page, from both builds', async () => {
    const code = `
      const request = { method: 'POST', headers: { authorization: 'Bearer T', 'content-type': 'application/json' } };
      async function send({ startSandbox }, { exampleOf }) {
        const { url, events, close } = await startSandbox();
        const { status } = await fetch(url + '/platform/events', { ...request, body: JSON.stringify(exampleOf('SALE')) });
        const types = events().map(({ event }) => event.event_type);
        const files = ['/', '/sandbox/page.js', '/sandbox/page.css'].map(async (path) => {
          const text = await (await fetch(url + path)).text();
          return text.length > 1000;
        });
        const isComplete = (await Promise.all(files)).every(Boolean);
        await close();
        return [status, ...types, isComplete];
      }`;
    const imports = `
      import * as testing from '@rdsm-events/testing';
      import * as fixtures from '@rdsm-events/testing/fixtures';`;
    const requires = `
      const testing = require('@rdsm-events/testing');
      const fixtures = require('@rdsm-events/testing/fixtures');`;
    const print = 'send(testing, fixtures).then((sent) => console.log(JSON.stringify(sent)));';
    for (const [name, head] of Object.entries({ 'send.mjs': imports, 'send.cjs': requires })) {
      expect(await evaluate(name, head + code + print)).toEqual([200, 'SALE', true]);
    }
  });

  it.each(['fixtures', 'msw', 'arbitraries'])('has a bundle of %s for browsers', async (name) => {
    const contents = `export * from '@rdsm-events/testing/${name}';`;
    const { warnings, outputFiles } = await build({
      stdin: { contents, resolveDir: project.folder },
      ...{ bundle: true, minify: true, write: false, format: 'esm', platform: 'browser', logLevel: 'silent' },
    });
    expect([warnings, outputFiles.length]).toEqual([[], 1]);
    console.log(`${name}: ${Math.round((outputFiles[0]?.contents.length ?? 0) / 1000)} kB`);
  });

  it.each(versions)('compiles with TypeScript %s, as ESM, as CommonJS, and for a bundler', async (version) => {
    // The declarations of MSW do not compile everywhere, so that its users skip those of libraries.
    const own = specifiers.filter((specifier) => !specifier.endsWith('/msw'));
    expect(await compileAll(version, own, { types: [] })).toEqual(['', '']);
    expect(await compileAll(version, specifiers, { types: [], skipLibCheck: true })).toEqual(['', '']);
  });

  it('compiles with the oldest way to find modules, which knows no exports', async () => {
    const options = { module: 'commonjs', moduleResolution: 'node', noEmit: true, skipLibCheck: true };
    expect(await compile(project, '5.0', options, [writeImports('ts', specifiers)])).toBe('');
  });

  it('has nothing that publint reports, and no file of the generator', async () => {
    const tarball = readFileSync(project.tarballs.testing ?? '');
    const { messages } = await publint({ pack: { tarball: new Uint8Array(tarball).buffer }, strict: true });
    expect(messages).toEqual([]);
    const files = await run(project.folder, 'tar', '-tzf', project.tarballs.testing ?? '');
    expect(files.split('\n').filter((file) => /\/(?:generator|spec)\//.test(file))).toEqual([]);
  });
});

describe('The README', () => {
  it.each(readSnippets(readme))('$name prints what it says', async ({ name, code, prints }) => {
    const file = project.write(`${name}.mts`, code);
    const options = { module: 'node16', types: ['node'], skipLibCheck: true };
    for (const version of versions) expect(await compile(project, version, options, [file])).toBe('');
    expect(await run(project.folder, process.execPath, `out/${name}.mjs`)).toBe(prints);
  });

  it.each(readTests(readme))('$name compiles, and its tests pass', async ({ name, code }) => {
    const file = project.write(`${name}.test.mts`, code);
    const options = { module: 'node16', types: ['node'], skipLibCheck: true, noEmit: true };
    expect(await compile(project, '7.0', options, [file])).toBe('');
    const vitest = join(root, 'node_modules/vitest/vitest.mjs');
    const printed = await run(project.folder, process.execPath, vitest, 'run', '--root', project.folder, file);
    expect(printed).toContain(' passed');
    expect(printed).not.toContain(' failed');
  });
});
