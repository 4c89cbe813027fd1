import { existsSync } from 'node:fs';
import { link, mkdir, readdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { Files } from './emitters/emitter.js';
import { withLock } from './lock.js';
import { stalePaths } from './stale.js';

/** Reads all files below a folder. A folder that does not exist holds none. */
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
 * Brings a folder up to date: it then holds these files and no others. Where nothing is stale nothing is touched.
 * @returns What it held before.
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
 * Makes a folder hold these files and no others. The new tree is made beside the old one and then takes its place, so
 * that an interrupted run leaves a whole tree, old or new. Only between two renames there is none; then `restoreTree`
 * brings the old one back. A file that stays as it is moves over to the new tree and is not written.
 */
export async function replaceTree(folder: string, files: Files): Promise<void> {
  const { next, old } = besides(folder);
  const current = await readTree(folder);
  try {
    for (const [path, text] of files) {
      await mkdir(dirname(join(next, path)), { recursive: true });
      if (current.get(path) === text) await keep(join(folder, path), join(next, path), text);
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

/** One file in both trees, until the old one is gone. Not every file system can do that. */
async function keep(from: string, to: string, text: string): Promise<void> {
  await link(from, to).catch(() => writeNew(to, text));
}

/** Never into a file that is there: the old tree may have it too. */
async function writeNew(path: string, text: string): Promise<void> {
  await writeFile(path, text, { flag: 'wx' });
}

/** Clears away what an interrupted run left, and puts the old tree back where that run had moved it aside. */
export async function restoreTree(folder: string): Promise<void> {
  const { next, old } = besides(folder);
  if (!existsSync(folder)) await rename(old, folder).catch(none);
  await rm(old, { recursive: true, force: true });
  await rm(next, { recursive: true, force: true });
}

/** The folders beside a folder in which its next tree is made, and in which its old one stands for a moment. */
export function besides(folder: string): { next: string; old: string } {
  return { next: `${folder}.next`, old: `${folder}.old` };
}

function none(error: NodeJS.ErrnoException): [] {
  if (error.code !== 'ENOENT') throw error;
  return [];
}
