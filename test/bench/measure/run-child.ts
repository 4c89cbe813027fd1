import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Finding, Job } from './task.js';

/**
 * All that V8 does for a task, it does on the thread that runs it, so that the task pays for it and not its neighbour:
 * collecting garbage, and compiling.
 */
const flags = ['--single-threaded', '--max-semi-space-size=16'];

/** Measures a corpus in a process of its own. */
export async function runChild(script: string, job: Job): Promise<Finding[]> {
  const options = { maxBuffer: 1e8 };
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, script, JSON.stringify(job)], options);
  return JSON.parse(stdout);
}
