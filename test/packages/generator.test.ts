import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTree } from '../../generator/commands/tree.js';
import { compile, compilers } from './compile.js';
import { createProject, type Project } from './project.js';
import { root } from './root.js';
import { run } from './run.js';
import { commandPackages } from './subpaths.js';

const versions = Object.keys(compilers) as (keyof typeof compilers)[];
const readme = readFileSync(join(root, 'packages/generator/README.md'), 'utf8');
const [config = '', program = ''] = [...readme.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = '']) => code);
const [prints, ...otherPrints] = [...readme.matchAll(/^```text\n(.*?)^```$/gms)].map(([, printed = '']) => printed);

/** The snippets in other languages, each with what it prints. */
const others = [
  {
    language: 'php',
    program: 'php',
    before: `<?php\n\nrequire '${join(root, 'test/proofs/languages/php/autoload.php')}';\n`,
  },
  { language: 'python', program: 'python3', before: '' },
].map((other, index) => {
  const [, code = ''] = new RegExp(`^\`\`\`${other.language}\\n(.*?)^\`\`\`$`, 'ms').exec(readme) ?? [];
  return { ...other, code, prints: otherPrints[index] };
});

const isInstalled = (program: string) => spawnSync(program, ['--version']).status === 0;

/** Every option that makes a compiler stricter, but for the one that README.md excepts. */
const strict = {
  strict: true,
  skipLibCheck: false,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  allowUnreachableCode: false,
  allowUnusedLabels: false,
  isolatedModules: true,
  verbatimModuleSyntax: true,
};

describe('A project with an account of its own', () => {
  let project: Project;
  const generate = (...options: string[]) =>
    run(project.folder, 'npx', '--no-install', 'rdsm-events', 'generate', ...options);

  beforeAll(async () => {
    project = await createProject(commandPackages);
    project.write('package.json', '{ "private": true, "type": "module" }\n');
    project.write('rdsm-events.config.ts', config);
    // All packages are built, packed and installed with their dependencies.
  }, 600_000);
  afterAll(() => project?.remove());

  it('has a package for which publint reports nothing', async () => {
    const tarball = readFileSync(project.tarballs.generator ?? '');
    const { messages } = await publint({ pack: { tarball: new Uint8Array(tarball).buffer }, strict: true });
    expect(messages).toEqual([]);
  });

  it('generates what the config of README.md declares, and then nothing is stale', async () => {
    expect(await generate()).toMatch(/^src[/\\]rdsm: (\d+) of \1 files changed\n$/);
    expect(await generate('--check')).toBe('');
    const files = await readTree(join(project.folder, 'src/rdsm'));
    expect([...new Set([...files.keys()].map((path) => path.split('/')[0]))].sort()).toEqual([
      '.rdsm-events',
      'builders',
      'types',
      'validators',
    ]);
    // A comment may name a package.
    const imports = /(?:from|import\(?) ?'@rdsm-events\//;
    for (const [path, text] of files) expect([path, imports.test(text)]).toEqual([path, false]);
  });

  it.each(versions)('compiles with TypeScript %s, the config too, and runs as README.md says', async (version) => {
    const files = ['rdsm-events.config.ts', project.write('program.ts', program)];
    const outDir = `out-${version}`;
    const options = { ...strict, module: 'node16', moduleResolution: 'node16', outDir };
    expect(await compile(project, version, options, files)).toBe('');
    expect(await run(project.folder, process.execPath, `${outDir}/program.js`)).toBe(prints);
  });

  it.each(versions)('compiles a config in CommonJS with TypeScript %s, and loads it', async (version) => {
    const common =
      "import { defineConfig } from '@rdsm-events/generator';\nexport default defineConfig({ outDir: 'all' });\n";
    const files = [project.write('all.config.cts', common)];
    const options = { module: 'node16', moduleResolution: 'node16', noEmit: true, skipLibCheck: false };
    expect(await compile(project, version, options, files)).toBe('');
    expect(await generate('--config', 'all.config.cts')).toMatch(/^all: \d+ of \d+ files changed\n$/);
  });

  it.each([
    { importExtension: '', options: { module: 'esnext', moduleResolution: 'bundler' }, version: '5.0' as const },
    {
      importExtension: '.ts',
      options: { module: 'nodenext', moduleResolution: 'nodenext', allowImportingTsExtensions: true },
      version: '7.0' as const,
    },
  ])('compiles with imports that end in "$importExtension"', async ({ importExtension, options, version }) => {
    const outDir = `imports${importExtension}`;
    const entry = `outDir: '${outDir}', importExtension: '${importExtension}',`;
    project.write('imports.config.ts', config.replace("outDir: 'src/rdsm',", entry));
    await generate('--config', 'imports.config.ts');
    const paths = [...(await readTree(join(project.folder, outDir))).keys()].filter((path) => path.endsWith('.ts'));
    const files = paths.map((path) => `${outDir}/${path}`);
    expect(await compile(project, version, { ...strict, ...options, noEmit: true }, files)).toBe('');
  });

  it.each(others.filter(({ program }) => isInstalled(program)))(
    'runs in $language as README.md says',
    async ({ language, program, before, code, prints }) => {
      const emitted = config.replace("['types', 'validators', 'builders']", `['${language}']`);
      const outDir = `in-${language}`;
      project.write(`${language}.config.ts`, emitted.replace('src/rdsm', outDir));
      await generate('--config', `${language}.config.ts`);
      const folder = join(project.folder, outDir, language);
      const file = project.write(`program.${language}`, before + code);
      const environment = [`RDSM_EVENTS_PHP=${folder}`, `PYTHONPATH=${folder}`];
      expect(await run(project.folder, 'env', ...environment, program, file)).toBe(prints);
    },
  );

  it.each(['types', 'validators', 'builders'])('needs nothing but what is emitted for %s', async (artefact) => {
    const name = `only-${artefact}.config.ts`;
    project.write(
      name,
      config
        .replace("emit: ['types', 'validators', 'builders'],", `emit: ['${artefact}'],`)
        .replace('src/rdsm', `only/${artefact}`),
    );
    await generate('--config', name);
    const paths = [...(await readTree(join(project.folder, 'only', artefact))).keys()];
    const files = paths.filter((path) => path.endsWith('.ts')).map((path) => `only/${artefact}/${path}`);
    expect(files.some((path) => path.startsWith(`only/${artefact}/${artefact}/`))).toBe(true);
    const options = { ...strict, module: 'node16', moduleResolution: 'node16', noEmit: true };
    expect(await compile(project, '7.0', options, files)).toBe('');
  });
});
