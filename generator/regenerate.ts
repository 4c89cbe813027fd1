import { relative } from 'node:path';
import { SpecError } from './catalogue/problem.js';
import type { Files } from './emitters/emitter.js';
import { LoadError } from './load-module.js';
import { listStale, stalePaths } from './stale.js';
import { updateTree } from './tree.js';
import { watch } from './watch.js';

/**
 * Generates into a folder whenever what it is generated from changes, and prints what that changed, until the process is
 * interrupted. What goes wrong is printed too, and leaves the folder as it was.
 * @param generate Gives the folder and its files. It adds the path of each file that it reads to `sources`.
 */
export async function regenerate(
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
      const isTold = error instanceof SpecError || error instanceof LoadError;
      process.stderr.write(`${isTold ? error.message : (error as Error).stack}\nNothing was changed.\n`);
    }
  };
  const ready = () => process.stdout.write('Waiting for a change. Ctrl+C ends.\n');
  await watch(once, ready, interruption.signal);
}
