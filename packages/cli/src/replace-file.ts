import { rmSync } from 'node:fs';
import { type FileHandle, open, realpath, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { CommandError } from './error.js';
import { beforeSignalEnds } from './interruption.js';

/** A file that appears when it is complete: until then it has another name. */
export interface NewFile {
  write(text: string): void;
  /** Waits until everything is written. */
  flush(): Promise<void>;
  /** Puts the file in its place. */
  finish(): Promise<void>;
  /** Removes what was written, unless it is finished. */
  discard(): Promise<void>;
}

/**
 * Begins a file, which replaces one of the same name when it is finished.
 * @param endsBySignal Whether a signal such as that of Ctrl+C ends the program; false if the command handles it.
 * @throws {CommandError} for what is no file, such as a folder or a device. Errors of the file system are thrown as they are.
 */
export async function replaceFile(name: string, endsBySignal = true): Promise<NewFile> {
  const known = await stat(name).catch(() => undefined);
  if (known && !known.isFile()) throw new CommandError(`${name} is not a file. Name a file to write to.`);
  const path = known ? await realpath(name) : name;
  const unfinished = `${path}.${process.pid}.tmp`;
  // Of a process that was killed: in a container, the next one has its number.
  rmSync(unfinished, { force: true });
  const handle: FileHandle = await openNew(unfinished, known?.mode ?? 0o666);
  const remove = (): void => rmSync(unfinished, { force: true });
  // Nothing is left behind by what ends the program.
  process.once('exit', remove);
  const stopListening = endsBySignal ? beforeSignalEnds(remove) : undefined;
  const release = (): void => {
    process.off('exit', remove);
    stopListening?.();
  };
  let text = '';
  let isFinished = false;
  const flush = async (): Promise<void> => {
    const written = text;
    text = '';
    if (written !== '') await handle.appendFile(written);
  };
  return {
    write(more) {
      text += more;
    },
    flush,
    async finish() {
      await flush();
      await handle.sync();
      await handle.close();
      await rename(unfinished, path);
      isFinished = true;
      release();
    },
    async discard() {
      if (isFinished) return;
      await handle.close();
      remove();
      release();
    },
  };
}

/** @throws {CommandError} which names the folder, if there is none. */
async function openNew(path: string, mode: number): Promise<FileHandle> {
  try {
    return await open(path, 'wx', mode);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new CommandError(`Folder not found: ${dirname(path)}`);
  }
}
