import { codeMutants } from './code-mutants.js';
import type { Label } from './mutant.js';
import { isSampled } from './sample.js';
import type { Subject } from './subject.js';
import { generatedSubject, randomSubjects } from './subjects.js';

/** Tries every mutant of one file after the other, as their paths are sent. */

/** What became of the mutants of a file. */
export interface Result {
  path: string;
  killed: Label[];
  survivors: Label[];
}

const share = Number(process.argv[2]);
const [generated, randoms] = [generatedSubject(), await randomSubjects(8)];

process.on('message', (path: string) => {
  const result: Result = { path, killed: [], survivors: [] };
  const subjects = [generated, ...(path.startsWith('runtime/') ? randoms : [])].filter(({ program }) =>
    program.has(path),
  );
  for (const { label, edit } of codeMutants(path, (subjects[0] as Subject).program.module(path).code)) {
    if (!isSampled(label, share)) continue;
    const isKilled = subjects.some((subject) => subject.killerOf(path, edit) !== undefined);
    (isKilled ? result.killed : result.survivors).push(label);
  }
  process.send?.(result);
});
process.send?.('ready');
