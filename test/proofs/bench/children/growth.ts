import { readFileSync } from 'node:fs';
import { type Duration, measureRounds } from '../measure/rounds.js';
import type { Check } from '../peers/peer.js';

// The process that measures functions side by side, each on values of its own.

/** A function of a module, and a file of the JSON texts that it is given, one on a line. */
export interface GrowthJob extends Duration {
  subjects: { module: string; name: string; file: string }[];
}

const job: GrowthJob = JSON.parse(process.argv[2] ?? '');
const subjects = await Promise.all(
  job.subjects.map(async ({ module, name, file }) => {
    const check: Check = (await import(module))[name];
    const values = readFileSync(file, 'utf8')
      .split('\n')
      .map((text) => JSON.parse(text));
    if (!values.every((value) => check(value) === true)) throw new Error(`${name} rejects a value of ${file}.`);
    return { check, values };
  }),
);
console.log(JSON.stringify(measureRounds(subjects, job)));
