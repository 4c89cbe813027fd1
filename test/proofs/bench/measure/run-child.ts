import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/**
 * All that V8 does for a task, it does on the thread that runs it, so that the task pays for it and not its neighbour:
 * collecting garbage, and compiling.
 */
const measuringFlags = ['--single-threaded', '--expose-gc', '--min-semi-space-size=16', '--max-semi-space-size=16'];

/** Runs a script in a process of its own, and reads what it prints. */
export async function runChild<Found>(script: string, job: unknown, flags = measuringFlags): Promise<Found> {
  const options = { maxBuffer: 1e8 };
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, script, JSON.stringify(job)], options);
  return JSON.parse(stdout);
}
