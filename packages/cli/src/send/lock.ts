import { resolve } from 'node:path';
import { lockForProcess } from '../../../testing/src/process-lock.js';
import { SendError } from './send-error.js';

/**
 * Keeps another process from using the same journal: both would send the same events.
 * @returns Releases the lock.
 * @throws {SendError} while another process has it.
 */
export function lockJournal(journal: string): () => void {
  const lock = lockForProcess(resolve(`${journal}.lock`));
  if (lock) return lock.release;
  throw new SendError('locked', { journal });
}
