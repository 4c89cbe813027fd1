import { relative } from 'node:path';
import type { Files } from '../emitters/emitter.js';
import { isUserError } from './command.js';
import { listStale, stalePaths } from './diff.js';
import { updateTree } from './tree.js';
import { watch } from './watch.js';

/**
 * Generates into a folder whenever its sources change, and prints what changed, until the process is interrupted. After
 * an error, which is printed too, the folder stays as it is.
 * @param generate Returns the folder and its files. It adds the path of each file that it reads to `sources`.
 */
export async function watchMode(
  generate: (sources: Set<string>) => Promise<{ folder: string; files: Files }>,
): Promise<void> {
  const interruption = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interruption.abort());
  const once = async (sources: Set<string>): Promise<void> => {
    const begin = performance.now();
    try {
      const { folder, files } = await generate(sources);
      const before = await updateTree(folder, files);
      const count = stalePaths(before, files).length;
      const time = Math.round(performance.now() - begin);
      const shown = relative(process.cwd(), folder);
      process.stdout.write(
        `${listStale(before, files)}${shown}: ${count} of ${files.size} files changed in ${time} ms\n`,
      );
    } catch (error) {
      const text = isUserError(error) ? error.message : (error as Error).stack;
      process.stderr.write(`${text}\nNothing was changed.\n`);
    }
  };
  const ready = () => process.stdout.write('Waiting for a change. Ctrl+C ends.\n');
  await watch(once, ready, interruption.signal);
}
