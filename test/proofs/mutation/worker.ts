import { codeMutants } from './code-mutants.js';
import { equivalentOf } from './equivalents.js';
import type { Label } from './mutant.js';
import { isSampled } from './sample.js';
import type { Subject } from './subject.js';
import { generatedSubject, otherSubjects } from './subjects.js';

/** What a worker sends when it is ready: the paths of all files, and the inputs that fail without a mutation. */
export interface Ready {
  paths: string[];
  problems: string[];
}

/** What became of the mutants of a file. */
export interface Result {
  path: string;
  killed: Label[];
  survivors: Label[];
}

const [share, isFirst] = process.argv.slice(2).map(Number);
const generated = generatedSubject();
const others = await otherSubjects();
const subjects = [generated, ...others];
const isRuntime = (path: string) => path.startsWith('runtime/');

// Tries every mutant of one file after the other, as their paths are sent.
process.on('message', (path: string) => {
  const result: Result = { path, killed: [], survivors: [] };
  const affected = (isRuntime(path) ? subjects : [generated]).filter(({ program }) =>
    program.reachable('index.ts').has(path),
  );
  for (const { label, edit } of codeMutants(path, (affected[0] as Subject).program.module(path).code)) {
    // The list is checked against all mutants, and trusted for a sample.
    if (share !== 1 && (!isSampled(label, share ?? 1) || equivalentOf(label))) continue;
    const isKilled = affected.some((subject) => subject.killerOf(path, edit) !== undefined);
    (isKilled ? result.killed : result.survivors).push(label);
  }
  process.send?.(result);
});

process.send?.({
  // Some files of the runtime are for the builders alone.
  paths: [
    ...new Set([
      ...generated.program.reachable('index.ts'),
      ...others.flatMap(({ program }) => [...program.reachable('index.ts')].filter(isRuntime)),
    ]),
  ].sort(),
  problems: isFirst === 1 ? subjects.flatMap((subject) => subject.problems()) : [],
} satisfies Ready);
