import { readFileSync } from 'node:fs';
import type { Job } from '../measure/task.js';
import { isContent, prepare } from './checks.js';

// The process that computes verdicts: one for each task and value.

const job: Job = JSON.parse(process.argv[2] ?? '');
const texts = readFileSync(job.file, 'utf8').split('\n');
const parsed: unknown[] = texts.map((text) => JSON.parse(text));
const subjects = await Promise.all(job.tasks.map((task) => prepare(task, job, texts, parsed)));
console.log(
  JSON.stringify(
    subjects.map(({ check, values }) =>
      values.map((value) => {
        try {
          return isContent(check(value), 'is');
        } catch {
          return false;
        }
      }),
    ),
  ),
);
