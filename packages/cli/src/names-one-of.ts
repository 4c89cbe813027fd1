import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';

/** Whether a name is that of one of these files, which need not exist, also by another path or a link. */
export async function namesOneOf(name: string, files: readonly string[]): Promise<boolean> {
  const path = await pathOf(name);
  const paths = await Promise.all(files.map(pathOf));
  return files.some((file, index) => resolve(file) === resolve(name) || paths[index] === path);
}

async function pathOf(name: string): Promise<string> {
  return realpath(name).catch(() => resolve(name));
}
