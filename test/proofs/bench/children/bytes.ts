import { readFileSync } from 'node:fs';
import { getHeapStatistics } from 'node:v8';
import type { Job } from '../measure/task.js';
import type { Check } from '../peers/peer.js';
import { prepare } from './checks.js';

// The process that counts what one task leaves on the heap, in bytes for each value. Its young generation is large
// enough to hold all of it, so that nothing is collected in between.

declare const gc: () => void;

const job: Job = JSON.parse(process.argv[2] ?? '');
const texts = readFileSync(job.file, 'utf8').split('\n');
const [task = { peer: 'ours', verb: 'is' as const }] = job.tasks;
const parsed: unknown[] = texts.map((text) => JSON.parse(text));
const { check, values } = await prepare(task, job, texts, parsed);

const passes = 200;
/** The last answer. Were it thrown away, V8 would not even make it. */
export let answer: unknown;

const nothing = count(() => true);
console.log(JSON.stringify(count(check) - nothing));

function count(subject: Check): number {
  visit(subject, 2 * passes);
  gc();
  const before = getHeapStatistics().used_heap_size;
  visit(subject, passes);
  return (getHeapStatistics().used_heap_size - before) / (passes * values.length);
}

function visit(subject: Check, times: number): void {
  for (let pass = 0; pass < times; pass++) {
    for (let index = 0; index < values.length; index++) answer = subject(values[index]);
  }
}
