import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The files that this process has locked. */
const locked = new Set<string>();

/**
 * Locks a database for this process, by a file next to it with the number of the process. A lock of a process that was
 * killed is removed, and so is the directory `.lock`, with which the driver of SQLite marks a transaction.
 *
 * @returns a function that unlocks it.
 * @throws {Error} if another sandbox uses the database.
 */
export function lockFile(database: string): () => void {
  const path = resolve(database);
  const lock = `${path}.pid`;
  if (!claim(lock)) {
    const owner = Number(readFileSync(lock, 'utf8'));
    if (owner === process.pid ? locked.has(path) : isRunning(owner)) {
      throw new Error(`Process ${owner} uses it. If that is no sandbox, delete the file that ends in ".pid".`);
    }
    rmSync(lock, { force: true });
    rmSync(`${path}.lock`, { recursive: true, force: true });
    if (!claim(lock)) throw new Error('Another process has just opened it.');
  }
  locked.add(path);
  return () => {
    locked.delete(path);
    rmSync(lock, { force: true });
  };
}

/** Creates the file of a lock, unless there is one. */
function claim(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user may not be signalled, but exists.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
