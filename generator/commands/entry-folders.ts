import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/**
 * Makes each subpath of a package a folder whose package.json names its CommonJS file: tools that ignore `exports`
 * (Jest 27, Metro to 0.81, webpack 4) find it there. A package of JSON files gets none: such a tool finds `sale.json`
 * before the folder `sale`.
 */
export async function writeEntryFolders(folder: string): Promise<void> {
  for (const path of await subpathsOf(folder)) {
    const entry = join(folder, path);
    const target = relative(entry, join(folder, 'dist/cjs', path)).replaceAll(sep, '/');
    await mkdir(entry, { recursive: true });
    const fields = { main: `${target}.js`, types: `${target}.d.ts` };
    await writeFile(join(entry, 'package.json'), `${JSON.stringify(fields)}\n`);
  }
}

/** The subpaths that `./*` of `exports` opens, and no other pattern closes. */
async function subpathsOf(folder: string): Promise<string[]> {
  const { exports } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  if (exports['./*']?.require?.default === undefined || exports['./*.json'] !== undefined) return [];
  const closed = Object.keys(exports).filter((pattern) => exports[pattern] === null);
  const files = await readdir(join(folder, 'dist/cjs'), { recursive: true });
  return files
    .filter((file) => file.endsWith('.js') && file !== 'index.js')
    .map((file) => file.replaceAll(sep, '/').replace(/\.js$/, ''))
    .filter((path) => !closed.some((pattern) => isMatch(`./${path}`, pattern)));
}

/** Whether a subpath matches a pattern of `exports`, which has one wildcard at most. */
function isMatch(path: string, pattern: string): boolean {
  const [before = '', after] = pattern.split('*');
  if (after === undefined) return path === pattern;
  return path.startsWith(before) && path.endsWith(after) && path.length > before.length + after.length;
}
