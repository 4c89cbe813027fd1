import { readFileSync } from 'node:fs';
import { measureRounds } from '../measure/rounds.js';
import type { Finding, Job } from '../measure/task.js';
import { isContent, prepare } from './checks.js';

// The process that measures one corpus, and has seen nothing else: what its validators learn, they learn from it.

const job: Job = JSON.parse(process.argv[2] ?? '');
const texts = readFileSync(job.file, 'utf8').split('\n');
const values: unknown[] = texts.map((text) => JSON.parse(text));
const subjects = await Promise.all(job.tasks.map((task) => prepare(task, job, texts, values)));

const accepted = subjects.map(({ check, values: given }, index) => {
  const verb = job.tasks[index]?.verb ?? 'is';
  return given.filter((value) => {
    try {
      return isContent(check(value), verb);
    } catch {
      return false;
    }
  }).length;
});
const times = measureRounds(subjects, job);
const findings: Finding[] = times.map((list, index) => ({ accepted: accepted[index] ?? 0, times: list }));
console.log(JSON.stringify(findings));
