import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A file of each area that others might import. */
const targets: Readonly<Record<string, string>> = {
  '@sinclair/typebox': '@sinclair/typebox',
  'node:fs': 'node:fs',
  'node:fs/promises': 'node:fs/promises',
  'node:os': 'node:os',
  '@sinclair/typebox/value': '@sinclair/typebox/value',
  'node:child_process': 'node:child_process',
  spec: 'spec/sales.js',
  'spec/documents': 'spec/documents/tables.js',
  'generator/catalogue': 'generator/catalogue/read/read.js',
  'generator/print': 'generator/print/print.js',
  emitter: 'generator/emitters/emitter.js',
  'another emitter': 'generator/emitters/another/index.js',
  'generator/changes': 'generator/changes/compare/compare.js',
  'generator/runtime': 'generator/runtime/check.js',
  'generator/account': 'generator/account/config.js',
  'generator/commands': 'generator/commands/tree.js',
  generator: 'generator/load-generated.js',
  generated: 'generated/validators/index.js',
  packages: 'packages/client/src/index.js',
  test: 'test/support/catalogue.js',
};

const typebox = ['@sinclair/typebox', '@sinclair/typebox/value'];

/** What the files of each area import, besides their own area. The first area whose path a folder begins with is its own. */
const directions: readonly { area: string; imports: readonly string[] }[] = [
  { area: 'spec/documents', imports: [] },
  { area: 'spec', imports: ['@sinclair/typebox', 'spec/documents'] },
  { area: 'generator/catalogue', imports: [...typebox, 'spec', 'spec/documents'] },
  { area: 'generator/print', imports: ['generator/catalogue'] },
  ...emitters().map((area) => ({ area, imports: ['generator/catalogue', 'generator/print', 'emitter'] })),
  { area: 'generator/changes', imports: ['generator/catalogue', 'generator/print'] },
  { area: 'generator/runtime', imports: [] },
  {
    area: 'generator/account',
    imports: [...typebox, 'spec', 'spec/documents', 'generator/catalogue', 'generator/print', 'emitter'],
  },
  { area: 'generator/commands', imports: Object.keys(targets).filter((target) => target !== 'test') },
  { area: 'generator/emitters', imports: ['generator/catalogue', 'generator/print'] },
  { area: 'generator', imports: ['generator/catalogue', 'generator/print', 'emitter', 'another emitter'] },
];

/** Every folder of the areas. */
const folders = directions.flatMap(({ area }) => {
  const below = readdirSync(join(root, area), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
  return [...new Set([area, ...below].filter((folder) => areaOf(folder)?.area === area))];
});

describe('The linter', () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'rdsm-events-')));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('rejects each import against the directions of the design, in every folder', () => {
    copyFileSync(join(root, 'biome.json'), join(folder, 'biome.json'));
    const imports = folders.flatMap((from) =>
      Object.entries(targets).map(([target, file], index) => ({ from, target, file, line: index + 1 })),
    );
    for (const from of folders)
      write(
        from,
        Object.values(targets).map((file) => specifier(from, file)),
      );
    const rejected = lint(folder);
    const verdicts = imports.map(({ from, target, file, line }) => {
      const area = areaOf(from);
      const isAllowed = area?.imports.includes(target) || area === areaOf(dirname(file));
      return { import: `${from} -> ${target}`, isAllowed, isRejected: rejected.has(`${from}/probe.ts:${line}`) };
    });
    expect(verdicts.filter(({ isAllowed, isRejected }) => isAllowed === isRejected)).toEqual([]);
  });

  it('rejects imports from folders deeper than it knows', () => {
    const deep = directions
      .filter(({ area }) => area !== 'generator' && area !== 'generator/commands')
      .map(({ area }) => `${area}/a/b/c/d`);
    for (const from of deep) write(from, ['../own.js']);
    const rejected = lint(folder);
    expect(deep.filter((from) => !rejected.has(`${from}/probe.ts:1`))).toEqual([]);
  });

  function write(from: string, specifiers: readonly string[]): void {
    mkdirSync(join(folder, from), { recursive: true });
    writeFileSync(join(folder, from, 'probe.ts'), specifiers.map((name) => `export * from '${name}';\n`).join(''));
  }
});

function emitters(): string[] {
  const entries = readdirSync(join(root, 'generator/emitters'), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => `generator/emitters/${name}`);
}

function areaOf(folder: string) {
  return directions.find(({ area }) => `${folder}/`.startsWith(`${area}/`));
}

function specifier(from: string, file: string): string {
  if (!file.includes('.js')) return file;
  const path = relative(from, file);
  return path.startsWith('.') ? path : `./${path}`;
}

/** The lines with an import that the linter rejects: `spec/probe.ts:1`. */
function lint(folder: string): Set<string> {
  const biome = join(root, 'node_modules/.bin/biome');
  const options = ['lint', '--only=style/noRestrictedImports', '--reporter=github', '--max-diagnostics=none', '.'];
  const { stdout } = spawnSync(biome, options, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 26 });
  const found = stdout.matchAll(/file=([^,]+),line=(\d+)/g);
  return new Set([...found].map(([, file = '', line]) => `${relative(folder, file)}:${line}`));
}
