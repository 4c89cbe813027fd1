import type { Files } from '../emitters/emitter.js';
import { printDiff, stalePaths } from './diff.js';
import { readTree } from './tree.js';

/**
 * Compares a folder with what it must contain and prints the difference. Writes nothing.
 * @param shown The folder, as messages name it.
 * @param command Brings the folder up to date.
 * @returns The exit code.
 */
export async function checkOutput(folder: string, wanted: Files, shown: string, command: string): Promise<number> {
  const current = await readTree(folder);
  if (stalePaths(current, wanted).length === 0) return 0;
  process.stdout.write(printDiff(current, wanted));
  process.stderr.write(`${shown} is stale. Run "${command}".\n`);
  return 1;
}
