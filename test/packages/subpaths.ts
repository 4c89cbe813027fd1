import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedPackages, writtenPackages } from '../../generator/commands/packages.js';
import { publishedArtefacts } from '../../generator/emitters/index.js';
import { root } from './root.js';

/** A way into a package. */
export interface Subpath {
  /** As one imports it: `@rdsm-events/schemas/draft-07/sale.json`. */
  specifier: string;
  /** As `exports` names it: `./draft-07/sale.json`. */
  entry: string;
  /** `module` has code and types, `declarations` only types, `data` is a file. */
  kind: 'module' | 'declarations' | 'data';
}

/** The packages of generated files. They depend only on each other. */
export const libraryNames = publishedArtefacts().map(({ name }) => name);

/** All packages: also the generator and those that are written by hand. */
export const packageNames = publishedPackages().map(({ name }) => name);

/** The command line, and every package that it depends on. */
export const commandPackages = packageNames.filter((name) => !['browser', 'conformance', 'schemas'].includes(name));

/** The name under which a package is published. */
export function publishedNameOf(name: string): string {
  return JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')).name;
}

/** Every way into a package, found by the files from which it is built. */
export function subpathsOf(name: string): Subpath[] {
  const { exports } = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'));
  const closed = Object.keys(exports).filter((pattern) => exports[pattern] === null);
  return filesOf(name)
    .map((file) => ({ kind: kindOf(file), entry: entryOf(file) }))
    .filter(({ entry }) => !closed.some((pattern) => fits(entry, pattern)))
    .map(({ kind, entry }) => ({ kind, entry, specifier: `${publishedNameOf(name)}${entry.slice(1)}` }));
}

/** What the package keeps to itself, found in the same way. */
export function closedSubpathsOf(name: string): string[] {
  const open = new Set(subpathsOf(name).map(({ entry }) => entry));
  return filesOf(name)
    .map(entryOf)
    .filter((entry) => !open.has(entry))
    .map((entry) => `@rdsm-events/${name}${entry.slice(1)}`);
}

function filesOf(name: string): string[] {
  if (writtenPackages.some((written) => written === name)) return entriesOf(name);
  const folder = join(root, 'generated', name);
  if (!existsSync(folder)) return ['index.ts'];
  const { compiles, copies, bundles } = publishedArtefacts().find((artefact) => artefact.name === name)?.package ?? {};
  if (bundles) return [`${bundles.module}.ts`];
  const extensions = [...(compiles ? ['.ts'] : []), ...(copies?.extensions ?? [])];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && extensions.some((extension) => file.name.endsWith(extension)))
    .map((file) =>
      join(file.parentPath, file.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** The modules that a package written by hand exports, each by its name. */
function entriesOf(name: string): string[] {
  const { exports = {} } = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'));
  return Object.keys(exports)
    .filter((entry) => entry !== './package.json')
    .map((entry) => (entry === '.' ? 'index.ts' : `${entry.slice('./'.length)}.ts`));
}

function kindOf(file: string): Subpath['kind'] {
  if (file.endsWith('.d.ts')) return 'declarations';
  return file.endsWith('.ts') ? 'module' : 'data';
}

function entryOf(file: string): string {
  return `./${file}`.replace(/(?:\.d)?\.ts$/, '').replace(/\/index$/, '');
}

function fits(entry: string, pattern: string): boolean {
  const [before = '', after] = pattern.split('*');
  if (after === undefined) return entry === pattern;
  return entry.startsWith(before) && entry.endsWith(after) && entry.length > before.length + after.length;
}
