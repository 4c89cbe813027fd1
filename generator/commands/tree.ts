import { existsSync } from 'node:fs';
import { link, mkdir, readdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { Files } from '../emitters/emitter.js';
import { stalePaths } from './diff.js';
import { withLock } from './lock.js';

/** Reads all files below a folder. A folder that does not exist contains none. */
export async function readTree(folder: string): Promise<Files> {
  const files: Files = new Map();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }).catch(none)) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(relative(folder, path).split(sep).join('/'), await readFile(path, 'utf8'));
  }
  return files;
}

/**
 * Brings a folder up to date: it then contains these files and no others. If nothing is stale, nothing is touched.
 * @returns What it contained before.
 */
export async function updateTree(folder: string, wanted: Files): Promise<Files> {
  const target = await realpath(folder).catch(() => folder);
  return withLock(target, async () => {
    await restoreTree(target);
    const current = await readTree(target);
    if (stalePaths(current, wanted).length > 0) await replaceTree(target, wanted);
    return current;
  });
}

/**
 * Replaces the contents of a folder. The new tree is written next to the old one and then replaces it, so that an
 * interrupted run leaves a complete tree, old or new. A crash between the renames is repaired by `restoreTree`. An
 * unchanged file is linked into the new tree and not written.
 */
export async function replaceTree(folder: string, files: Files): Promise<void> {
  const { next, old } = siblings(folder);
  const current = await readTree(folder);
  try {
    for (const [path, text] of files) {
      await mkdir(dirname(join(next, path)), { recursive: true });
      if (current.get(path) === text) await linkOrCopy(join(folder, path), join(next, path), text);
      else await writeNew(join(next, path), text);
    }
  } catch (error) {
    // A full disk leaves nothing behind.
    await rm(next, { recursive: true, force: true });
    throw error;
  }
  await rename(folder, old).catch(none);
  await rename(next, folder);
  await rm(old, { recursive: true, force: true });
}

/** One file in both trees, until the old one is removed. Not every file system has links. */
async function linkOrCopy(from: string, to: string, text: string): Promise<void> {
  await link(from, to).catch(() => writeNew(to, text));
}

/** Never overwrites a file: the old tree may contain it too. */
async function writeNew(path: string, text: string): Promise<void> {
  await writeFile(path, text, { flag: 'wx' });
}

/** Removes what an interrupted run left behind, and moves the old tree back if that run had moved it away. */
export async function restoreTree(folder: string): Promise<void> {
  const { next, old } = siblings(folder);
  if (!existsSync(folder)) await rename(old, folder).catch(none);
  await rm(old, { recursive: true, force: true });
  await rm(next, { recursive: true, force: true });
}

/** The folders next to a folder: in `next` its new tree is written, and `old` is its old tree for a moment. */
export function siblings(folder: string): { next: string; old: string } {
  return { next: `${folder}.next`, old: `${folder}.old` };
}

function none(error: NodeJS.ErrnoException): [] {
  if (error.code !== 'ENOENT') throw error;
  return [];
}
