import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from './root.js';

/** Not in packages/, which a build empties. */
const lock = join(root, 'node_modules/.rdsm-events-build.lock');

/** Runs `work` while no other test does: test files run in parallel, and a build replaces what another one reads. */
export async function exclusively<Result>(work: () => Promise<Result>): Promise<Result> {
  while (!acquire()) await sleep(200);
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function acquire(): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  if (!isRunning(readHolder())) rmSync(lock, { force: true });
  return false;
}

/** The process that holds the lock; one that has just created it may not have written its id yet. */
function readHolder(): number {
  try {
    return Number(readFileSync(lock, 'utf8')) || process.pid;
  } catch {
    return process.pid;
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch {
    return false;
  }
}
