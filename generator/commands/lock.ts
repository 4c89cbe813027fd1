import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SpecError } from '../catalogue/problem.js';

/**
 * Runs `work` while no other process writes into a folder. The lock is a file next to the folder with the id of the
 * process; the lock of a process that has ended is replaced.
 * @throws {SpecError} while another process holds the lock.
 */
export async function withLock<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  const lock = `${folder}.lock`;
  await mkdir(dirname(folder), { recursive: true });
  await acquire(lock, folder);
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function acquire(lock: string, folder: string): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      await writeFile(lock, String(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = await readHolder(lock);
    if (attempt > 0 || isRunning(holder)) {
      throw new SpecError([
        {
          location: folder,
          problem: 'Another generator is writing into this folder.',
          fix: `Run this one again when the other one has ended, or delete ${lock}.`,
        },
      ]);
    }
    await removeStale(lock, holder);
  }
}

/** The process id in a lock. A lock that was created just now may still be empty. */
async function readHolder(lock: string): Promise<number> {
  const read = () => readFile(lock, 'utf8').catch(() => '0');
  const text = await read();
  if (text !== '') return Number(text);
  await sleep(50);
  return Number(await read());
}

/** Removes the lock of a process that has ended, and not the one with which another process has just replaced it. */
async function removeStale(lock: string, holder: number): Promise<void> {
  const moved = `${lock}.${process.pid}`;
  await rename(lock, moved).catch(() => {});
  const isStale = Number(await readFile(moved, 'utf8').catch(() => holder)) === holder;
  if (!isStale) await link(moved, lock).catch(() => {});
  await rm(moved, { force: true });
}

function isRunning(id: number): boolean {
  if (!Number.isInteger(id) || id <= 0) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
