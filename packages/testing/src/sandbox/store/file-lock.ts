import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { lockForProcess, type ProcessLock } from '../../process-lock.js';

/**
 * Locks a database for this process, by a file next to it. After a process that was killed, the directory `.lock` is removed,
 * too, with which the driver of SQLite marks a transaction.
 *
 * @returns a function that unlocks it.
 * @throws {Error} if another sandbox uses the database.
 */
export function lockFile(database: string): () => void {
  const path = resolve(database);
  const lock = claim(`${path}.pid`);
  if (!lock) throw new Error('Another sandbox uses it. If there is none, delete the file that ends in ".pid".');
  if (lock.isReplaced) rmSync(`${path}.lock`, { recursive: true, force: true });
  return lock.release;
}

function claim(lock: string): ProcessLock | undefined {
  try {
    return lockForProcess(lock);
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw isMissing ? new Error('Its folder does not exist.', { cause: error }) : error;
  }
}
