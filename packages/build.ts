import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const compiler = join(root, 'node_modules/typescript/bin/tsc');

/** How a package is made. */
interface Build {
  name: string;
  /** Files that are published as they are, and the folders of the package to which they go. */
  copies?: { from?: string; extensions: string[]; to: string[] };
  /** Whether its TypeScript is compiled, to ESM and to CommonJS. */
  compiles?: boolean;
}

/** The packages, in the order in which they depend on each other: each of `generated/<name>` where nothing else is said. */
const builds: Build[] = [
  { name: 'openapi', copies: { extensions: ['.json', '.yaml'], to: ['dist'] } },
  // Beside package.json, where the $id of a schema says that it can be read.
  { name: 'schemas', copies: { extensions: ['.json'], to: ['.'] }, compiles: true },
  { name: 'types', copies: { extensions: ['.d.ts'], to: ['dist/esm', 'dist/cjs'] } },
  { name: 'validators', compiles: true },
  { name: 'builders', compiles: true },
  { name: 'conformance', copies: { extensions: ['.json'], to: ['dist'] } },
  {
    name: 'generator',
    // What ships beside the validators is source code to the generator.
    copies: { from: 'generator/runtime', extensions: ['.ts'], to: ['dist/esm/generator/runtime'] },
    compiles: true,
  },
];

async function build({ name, copies, compiles }: Build): Promise<void> {
  const start = performance.now();
  const folder = join(root, 'packages', name);
  await removeBuilt(folder);
  await cp(join(root, 'LICENSE'), join(folder, 'LICENSE'));
  const from = join(root, copies?.from ?? `generated/${name}`);
  for (const to of copies?.to ?? []) await copy(from, join(folder, to), copies?.extensions);
  if (compiles) await compile(folder);
  await markCommonJs(join(folder, 'dist/cjs'));
  console.log(`${name.padEnd(12)}${String(Math.round(performance.now() - start)).padStart(6)} ms`);
}

/** Leaves what is written by hand, so that nothing of an event that is gone stays. */
async function removeBuilt(folder: string): Promise<void> {
  const byHand = /^(?:package\.json|tsconfig.*\.json|.*\.md|.*\.d\.cts)$/;
  const built = (await readdir(folder)).filter((name) => name !== 'node_modules' && !byHand.test(name));
  for (const name of built) await rm(join(folder, name), { recursive: true });
}

async function copy(from: string, to: string, extensions: string[] = []): Promise<void> {
  const paths = await readdir(from, { recursive: true });
  for (const path of paths.filter((name) => extensions.some((extension) => name.endsWith(extension)))) {
    await mkdir(dirname(join(to, path)), { recursive: true });
    await cp(join(from, path), join(to, path));
  }
}

async function compile(folder: string): Promise<void> {
  await Promise.all(['tsconfig.json', 'tsconfig.cjs.json'].map((config) => runCompiler(join(folder, config))));
}

/** Makes a folder CommonJS inside of a package of modules. Bundlers ask the nearest file for side effects. */
async function markCommonJs(folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  await writeFile(join(folder, 'package.json'), `${JSON.stringify({ type: 'commonjs', sideEffects: false })}\n`);
}

async function runCompiler(config: string): Promise<void> {
  try {
    await promisify(execFile)(process.execPath, [compiler, '-p', config], { cwd: root });
  } catch (error) {
    const { stdout } = error as { stdout?: string };
    throw stdout ? new Error(`${config} does not compile.\n${stdout}`) : error;
  }
}

const wanted = process.argv.slice(2);
try {
  for (const one of builds) {
    if (wanted.length === 0 || wanted.includes(one.name)) await build(one);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
