import { closeSync, existsSync, fdatasyncSync, ftruncateSync, openSync, rmSync, writeFileSync } from 'node:fs';
import type { JournalEntry, JournalHeader } from './journal-entry.js';
import { readJournal } from './read-journal.js';
import { SendError } from './send-error.js';
import { SendStates } from './states.js';

/** The record of what was sent: a line of JSON per entry, added to the end of a file. */
export interface Journal {
  /** What the journal stated when it was opened. */
  states: SendStates;
  /**
   * Adds an entry. It survives the end of this process, however it ends.
   * @throws What the file system throws, such as for a full disk, also for each later entry; and once it is closed.
   */
  add(entry: JournalEntry): void;
  /** Waits until everything is on the disk, so that it also survives the end of the machine. */
  flush(): void;
  /** Whether `close` leaves a file: not if nothing was sent, which the next run need not know. */
  isKept(): boolean;
  close(): void;
}

/** A journal that records nothing. */
export const noJournal: Journal = { states: new SendStates(), add() {}, flush() {}, isKept: () => false, close() {} };

/**
 * Opens a journal: a new one, or that of an earlier run.
 * @param resume Whether to go on where an earlier run ended. Without a journal, that is the beginning.
 * @throws {SendError} if there is one and `resume` is false, or if it is about something else.
 */
export async function openJournal(path: string, header: JournalHeader, resume: boolean): Promise<Journal> {
  const states = new SendStates();
  if (!resume && existsSync(path)) throw new SendError('journalExists', { journal: path });
  const { bytes } = resume ? await readJournal(path, header, states) : { bytes: 0 };
  let file: number | undefined;
  let isKept = bytes > 0;
  /** Why nothing more can be added: it is closed, or its last line is incomplete. */
  let failure: unknown;
  return {
    states,
    add(entry) {
      if (failure !== undefined) throw failure;
      try {
        // Opened late: a run that cannot begin leaves no journal.
        file ??= open(path, header, resume, bytes);
        write(file, entry);
        if ('sending' in entry) isKept = true;
      } catch (error) {
        failure = error;
        throw error;
      }
    },
    flush() {
      if (file !== undefined) fdatasyncSync(file);
    },
    isKept: () => isKept,
    close() {
      if (file !== undefined) {
        closeSync(file);
        if (!isKept) rmSync(path, { force: true });
      }
      file = undefined;
      // The journal may belong to another run by now.
      failure ??= new Error('The journal is closed.');
    },
  };
}

/** @param bytes How many bytes of complete lines the file has. */
function open(path: string, header: JournalHeader, resume: boolean, bytes: number): number {
  const file = openSync(path, resume ? 'a' : 'ax');
  // A last line without its end was written by a process that was killed: it never counted.
  if (resume) ftruncateSync(file, bytes);
  if (bytes === 0) write(file, header);
  return file;
}

function write(file: number, value: JournalHeader | JournalEntry): void {
  // Unlike `writeSync`, it writes the rest after a short write, and throws if the disk is full.
  writeFileSync(file, `${JSON.stringify(value)}\n`);
}
