import { readFileSync } from 'node:fs';
import { measureRounds } from './rounds.js';
import { checkOf, isContent } from './run-task.js';
import type { Finding, Job } from './task.js';

// The process that measures one corpus, and has seen nothing else: what its validators learn, they learn from it.

const job: Job = JSON.parse(process.argv[2] ?? '');
const texts = readFileSync(job.file, 'utf8').split('\n');
const values: unknown[] = texts.map((text) => JSON.parse(text));
const checks = await Promise.all(job.tasks.map((task) => checkOf(task, job)));
const inputs = job.tasks.map(({ verb }) => (verb === 'parse' ? texts : values));
const accepted = checks.map((check, index) => {
  const verb = job.tasks[index]?.verb ?? 'is';
  return (inputs[index] ?? []).filter((value) => accepts(check, value, verb)).length;
});
const passes = measureRounds(
  checks.map((check, index) => ({ check, values: inputs[index] ?? [] })),
  job.rounds,
  job.slice,
);
const findings: Finding[] = passes.map((list, index) => ({ accepted: accepted[index] ?? 0, passes: list }));
console.log(JSON.stringify(findings));

function accepts(
  ...[check, value, verb]: [(typeof checks)[number], unknown, Parameters<typeof isContent>[1]]
): boolean {
  try {
    return isContent(check(value), verb);
  } catch {
    return false;
  }
}
