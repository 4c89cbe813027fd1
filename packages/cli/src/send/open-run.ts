import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { standardInput } from '../input/open-input.js';
import type { ReadingValues } from '../reading-options.js';
import { hashFile } from './file-hash.js';
import { type Journal, noJournal, openJournal } from './journal.js';
import type { JournalHeader } from './journal-entry.js';
import { lockJournal } from './lock.js';
import { readJournal } from './read-journal.js';
import { SendError } from './send-error.js';
import { SendStates } from './states.js';

/** What a run sends, and how it continues another one. */
export interface RunOptions {
  file: string;
  /** The path of the journal; none is kept without it. */
  path: string | undefined;
  to: string;
  reading: ReadingValues;
  resume: boolean;
  /** Whether nothing is sent: an existing journal is only read. */
  dryRun: boolean;
}

/**
 * Opens the journal of a run, and keeps other processes from using it until it is closed.
 * @throws {SendError} if another process uses it, it does not belong to this run, or there is none to resume: to send
 * everything would record twice what another journal states as accepted.
 */
export async function openRun({ file, path, to, reading, resume, dryRun }: RunOptions): Promise<Journal> {
  const sha256 = file === standardInput ? undefined : await hashFile(file);
  if (resume && path !== undefined && !existsSync(path)) {
    throw new SendError('noJournal', { journal: path });
  }
  const header: JournalHeader = { journal: 1, sha256, to, reading: describeReading(reading, sha256) };
  if (dryRun) {
    const states = new SendStates();
    if (resume && path !== undefined) await readJournal(path, header, states);
    return { ...noJournal, states };
  }
  if (path === undefined) return noJournal;
  const unlock = lockJournal(path);
  try {
    const journal = await openJournal(path, header, resume);
    return {
      ...journal,
      close() {
        journal.close();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

/**
 * The options with which a file is read, without the values of fields. A hash that the file is a part of shows whether they
 * are the same, and a value cannot be found by guessing without the file.
 */
function describeReading({ field, ...others }: ReadingValues, sha256 = ''): JournalHeader['reading'] {
  if (field === undefined) return { ...others };
  return {
    ...others,
    field: createHash('sha256')
      .update(JSON.stringify([sha256, field]))
      .digest('hex'),
  };
}
