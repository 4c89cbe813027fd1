import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { copyRepository } from './copy.js';
import { type Package, readPackages } from './packages.js';
import { read } from './run.js';
import { hasChangesets, raiseVersions } from './version.js';

/** What `npm pack` reports about a tarball. */
interface Packed {
  size: number;
  unpackedSize: number;
  files: { path: string; size: number }[];
}

/** Releases in a copy up to the point of publishing, and reports what would be published. Changes and sends nothing. */
export async function dryRun(root: string): Promise<string> {
  const before = await readPackages(root);
  const copy = await copyRepository(root);
  try {
    if (await hasChangesets(copy)) await raiseVersions(copy);
    await read(copy, 'npm', ['run', 'build']);
    const packages = await readPackages(copy);
    const sections = await Promise.all(
      packages.map(async (each) => {
        const former = before.find(({ manifest }) => manifest.name === each.manifest.name);
        return describe(each, former?.manifest.version ?? 'none', await pack(each), await changelogOf(each));
      }),
    );
    const end = 'A version that npm already has is left out. Nothing was changed, tagged or published.';
    return `${[...sections, end].join('\n\n')}\n`;
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

async function pack({ folder }: Package): Promise<Packed> {
  const [packed] = JSON.parse(await read(folder, 'npm', ['pack', '--dry-run', '--json', '--ignore-scripts']));
  return packed;
}

function describe({ manifest }: Package, before: string, packed: Packed, changelog: string): string {
  const { name, version, publishConfig, dependencies = {} } = manifest;
  const needs = Object.entries(dependencies).map(([other, range]) => `${other} ${range}`);
  return [
    `${name} ${version}${version === before ? '' : ` (${before} now)`}`,
    `  ${packed.files.length} files, ${bytes(packed.unpackedSize)} unpacked, ${bytes(packed.size)} packed; access ${publishConfig?.access ?? 'restricted'}`,
    ...(needs.length > 0 ? [`  depends on ${needs.join(', ')}`] : []),
    ...packed.files.map(({ path, size }) => `    ${path}  ${bytes(size)}`),
    ...(changelog === '' ? [] : ['  changelog', changelog.replace(/^(?=.)/gm, '    ')]),
  ].join('\n');
}

/** The section of the changelog about the version. */
async function changelogOf({ folder, manifest }: Package): Promise<string> {
  const file = join(folder, 'CHANGELOG.md');
  if (!existsSync(file)) return '';
  const sections = (await readFile(file, 'utf8')).split(/^(?=## )/m);
  return sections.find((section) => section.startsWith(`## ${manifest.version}\n`))?.trimEnd() ?? '';
}

function bytes(count: number): string {
  return `${count.toLocaleString('en')} B`;
}
