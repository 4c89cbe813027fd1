import { type FSWatcher, watch as watchFolder } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** An editor may write a file in several steps. In milliseconds. */
const settled = 30;

const source = /\.(?:[cm]?[jt]s|json)$/;

/**
 * Runs `work` now, and again whenever a file that it read, or one beside it, has changed.
 * @param work Is given a set to which it adds the path of each file that it reads. It must not throw.
 * @param ready Called each time that everything is watched and work is at rest.
 * @param signal Ends it, after the work that is under way.
 */
export async function watch(
  work: (sources: Set<string>) => Promise<void>,
  ready: () => void,
  signal: AbortSignal,
): Promise<void> {
  const watchers = new Map<string, FSWatcher>();
  let changes = 0;
  let wake = (): void => {};
  const onChange = (_: string, name: string | null): void => {
    if (name !== null && !source.test(name)) return;
    changes += 1;
    wake();
  };
  signal.addEventListener('abort', () => wake());
  while (!signal.aborted) {
    const before = changes;
    const sources = new Set<string>();
    await work(sources);
    // Folders, not files: a file that is replaced by another of its name is still noticed, and so is a new one.
    for (const folder of new Set([...sources].map((path) => dirname(path)))) {
      if (watchers.has(folder)) continue;
      const watcher = watchFolder(folder, onChange);
      watcher.on('error', () => {
        // The folder is gone. When it is back and something in it is read, it is watched again.
        watcher.close();
        watchers.delete(folder);
      });
      watchers.set(folder, watcher);
    }
    ready();
    if (changes === before && !signal.aborted) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    await untilSettled(() => changes);
  }
  for (const watcher of watchers.values()) watcher.close();
}

async function untilSettled(count: () => number): Promise<void> {
  for (let before = Number.NaN; before !== count(); ) {
    before = count();
    await sleep(settled);
  }
}
