import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** The locks that this process has. */
const own = new Set<string>();

/** A lock that this process has. */
export interface ProcessLock {
  /** Whether it replaced that of a process that was killed. */
  isReplaced: boolean;
  release(): void;
}

/**
 * Locks something for this process, by a file with its number. The lock of a process that was killed is replaced, also if
 * it had the number of this one: the first process of a container always has the same.
 * @param lock The path of the file, absolute.
 * @returns undefined while another process, or another part of this one, has it. Errors of the file system are thrown as they are.
 */
export function lockForProcess(lock: string): ProcessLock | undefined {
  const isFree = claim(lock);
  if (!isFree && !(removeStale(lock) && claim(lock))) return undefined;
  own.add(lock);
  return {
    isReplaced: !isFree,
    release() {
      own.delete(lock);
      rmSync(lock, { force: true });
    },
  };
}

/** Creates a lock, unless there is one. It appears together with its content, so that no other process finds it empty. */
function claim(lock: string): boolean {
  const complete = `${lock}.${process.pid}`;
  writeFileSync(complete, String(process.pid));
  try {
    linkSync(complete, lock);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(String(code))) throw error;
    return create(lock);
  } finally {
    rmSync(complete, { force: true });
  }
}

/** For a file system without links, such as FAT. */
function create(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Removes the lock of a process that has ended. Two processes may do so at the same time: only one of them succeeds. */
function removeStale(lock: string): boolean {
  const removed = `${lock}.${process.pid}.stale`;
  try {
    const holder = readFileSync(lock, 'utf8');
    if (isHeld(lock, holder)) return false;
    renameSync(lock, removed);
    if (readFileSync(removed, 'utf8') === holder) return true;
    // It was replaced in between.
    linkSync(removed, lock);
    return false;
  } catch (error) {
    // Released or replaced in between.
    if (['ENOENT', 'EEXIST'].includes(String((error as NodeJS.ErrnoException).code))) return false;
    throw error;
  } finally {
    rmSync(removed, { force: true });
  }
}

/** Whether a process has a lock. What is no number of a process may have been written by another program. */
function isHeld(lock: string, holder: string): boolean {
  const id = /^\d{1,15}$/.test(holder) ? Number(holder) : 0;
  if (id === process.pid) return own.has(lock);
  return id === 0 || isRunning(id);
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
