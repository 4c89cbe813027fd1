import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { CommandError } from '../error.js';

/**
 * Keeps another process from using the same journal: both would send the same events. The lock of a process that was
 * killed is replaced.
 * @returns Releases the lock.
 * @throws {CommandError} while another process has it.
 */
export function lockJournal(journal: string): () => void {
  const lock = `${journal}.lock`;
  for (let attempt = 0; ; attempt++) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return () => rmSync(lock, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    if (attempt > 0 || isRunning(readFileSync(lock, 'utf8'))) {
      throw new CommandError(`Another process is sending these events: ${lock} exists. Delete it if there is none.`);
    }
    rmSync(lock, { force: true });
  }
}

function isRunning(holder: string): boolean {
  const id = Number(holder);
  if (!Number.isInteger(id) || id <= 0) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
