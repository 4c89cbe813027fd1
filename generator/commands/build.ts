import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Bundles } from '../emitters/artefact.js';
import { packageFileName } from '../print/package-file-name.js';
import { bundle, integrityOf } from './bundle.js';
import { CommandError, runCommand, UsageError } from './command.js';
import { writeEntryFolders } from './entry-folders.js';
import { type PublishedPackage, publishedPackages } from './packages.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const compiler = join(root, 'node_modules/typescript/bin/tsc');

const usage = `Usage: npm run build [-- PACKAGE ...]

Builds the packages, or only the named ones, into packages/*/dist.

  --help  Print this text.
`;

await runCommand(usage, {}, async ({ positionals }) => {
  const packages = publishedPackages();
  const unknown = positionals.find((name) => packages.every((each) => each.name !== name));
  if (unknown !== undefined) throw new UsageError(`There is no package "${unknown}".`);
  for (const each of packages) {
    if (positionals.length === 0 || positionals.includes(each.name)) await build(each);
  }
  return 0;
});

async function build({ name, from, copies, compiles, bundles, embeds = [] }: PublishedPackage): Promise<void> {
  const start = performance.now();
  const folder = join(root, 'packages', name);
  await removeBuilt(folder);
  await cp(join(root, 'LICENSE'), join(folder, 'LICENSE'));
  for (const to of copies?.to ?? []) await copy(join(root, from), join(folder, to), copies?.extensions);
  if (compiles) await compile(folder);
  for (const module of embeds) await embed(join(from, module), folder);
  if (bundles) await writeBundles(join(root, from), bundles, join(folder, 'dist'));
  await copySkill(folder);
  await markCommonJs(join(folder, 'dist/cjs'));
  await writeEntryFolders(folder);
  console.log(`${name.padEnd(12)}${String(Math.round(performance.now() - start)).padStart(6)} ms`);
}

/** Copies what language models read about a package. */
async function copySkill(folder: string): Promise<void> {
  const { name }: { name: string } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const skill = packageFileName(name);
  await cp(join(root, 'generated/skills', skill), join(folder, 'skills', skill), { recursive: true });
}

/** Removes everything that is not written by hand, also files of events that no longer exist. */
async function removeBuilt(folder: string): Promise<void> {
  const byHand = /^(?:src|examples|package\.json|tsconfig.*\.json|.*\.md|.*\.d\.cts)$/;
  const built = (await readdir(folder)).filter((name) => name !== 'node_modules' && !byHand.test(name));
  for (const name of built) await rm(join(folder, name), { recursive: true });
}

async function copy(from: string, to: string, extensions: readonly string[] = []): Promise<void> {
  const paths = await readdir(from, { recursive: true });
  for (const path of paths.filter((name) => extensions.some((extension) => name.endsWith(extension)))) {
    await mkdir(dirname(join(to, path)), { recursive: true });
    await cp(join(from, path), join(to, path));
  }
}

async function compile(folder: string): Promise<void> {
  const configs = ['tsconfig.json', 'tsconfig.cjs.json'].map((config) => join(folder, config));
  await Promise.all(configs.filter((config) => existsSync(config)).map(runCompiler));
}

/** Writes a module that contains the values that the module in the repository exports, next to those that import it. */
async function embed(module: string, folder: string): Promise<void> {
  const exported: Record<string, unknown> = await import(pathToFileURL(join(root, `${module}.js`)).href);
  const print = (prefix: string) =>
    Object.entries(exported).map(([name, value]) => `${prefix}${name} = ${JSON.stringify(value)};\n`);
  await writeFile(join(folder, 'dist/esm', `${module}.js`), print('export const ').join(''));
  await writeFile(join(folder, 'dist/cjs', `${module}.js`), print('exports.').join(''));
}

/** Makes a folder CommonJS inside a package of modules. Bundlers read `sideEffects` in the nearest package.json. */
async function markCommonJs(folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  await writeFile(join(folder, 'package.json'), `${JSON.stringify({ type: 'commonjs', sideEffects: false })}\n`);
}

async function runCompiler(config: string): Promise<void> {
  try {
    await promisify(execFile)(process.execPath, [compiler, '-p', config], { cwd: root });
  } catch (error) {
    const { stdout } = error as { stdout?: string };
    throw stdout ? new CommandError(`${config} does not compile.\n${stdout}`) : error;
  }
}

/** Writes the bundles of a package as a script, as a module and as CommonJS, and their declarations. */
async function writeBundles(from: string, { module, script, global, file }: Bundles, folder: string): Promise<void> {
  await mkdir(folder);
  const source = join(from, `${module}.ts`);
  const text = await bundle(join(from, `${script}.ts`), 'iife');
  await writeFile(join(folder, `${file}.js`), text);
  await writeFile(join(folder, `${module}.js`), await bundle(source, 'esm'));
  await writeFile(join(folder, `${module}.cjs`), await bundle(source, 'cjs'));
  // It only exports names of other packages: its code is its declarations.
  const declarations = `${await readFile(source, 'utf8')}\nexport as namespace ${global};\n`;
  await writeFile(join(folder, `${module}.d.ts`), declarations);
  await writeFile(join(folder, `${module}.d.cts`), declarations);
  console.log(`${file}.js: integrity="${integrityOf(text)}"`);
}
