import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Kills a process some milliseconds after it began to replace a folder, or when it has ended. */
export async function killWhileReplacing(folder: string, child: ChildProcess, delay: number): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  while (!existsSync(`${folder}.next`) && child.exitCode === null) await sleep(1);
  await sleep(delay);
  child.kill('SIGKILL');
  await ended;
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
