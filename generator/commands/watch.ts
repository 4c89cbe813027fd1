import { type FSWatcher, watch as watchFolder } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** An editor may write a file in several steps. */
const debounceMs = 30;

const source = /\.(?:[cm]?[jt]s|json)$/;

/**
 * Runs `work` now, and again whenever a file that it read, or one in the same folder, has changed.
 * @param work Adds the path of each file that it reads to a set. It must not throw.
 * @param ready Called whenever everything is watched and no work is running.
 * @param signal Ends it, after the current work.
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
    // Folders, not files: this also notices a file that is replaced, and a new one.
    for (const folder of new Set([...sources].map((path) => dirname(path)))) {
      if (watchers.has(folder)) continue;
      const watcher = watchFolder(folder, onChange);
      watcher.on('error', () => {
        // The folder was removed. It is watched again once a file in it is read.
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
    await untilQuiet(() => changes);
  }
  for (const watcher of watchers.values()) watcher.close();
}

async function untilQuiet(count: () => number): Promise<void> {
  for (let before = Number.NaN; before !== count(); ) {
    before = count();
    await sleep(debounceMs);
  }
}
