import type { Edit } from './change.js';
import { codeMutants } from './code-mutants.js';
import { equivalentOf } from './equivalents.js';
import type { Label } from './mutant.js';
import { isSampled } from './sample.js';
import type { Stage, Subject } from './subject.js';
import { generatedSubject, otherSubjects } from './subjects.js';
import { viewedPaths } from './view.js';

/** What a worker sends when it is ready: the paths of all files, and the inputs that fail without a mutation. */
export interface Ready {
  paths: string[];
  problems: string[];
}

/** A file to try, from one of its mutants on. */
export interface Task {
  path: string;
  from: number;
}

/** A mutant that is tried next: if the worker dies, it has killed it. */
export interface Trying {
  index: number;
  label: Label;
}

/** What became of it; without a label, that the file is done. */
export interface Tried {
  label?: Label;
  isKilled: boolean;
}

// Most inputs make a mutant throw, and nothing reads the stacks.
Error.stackTraceLimit = 0;

const [share, isFirst] = process.argv.slice(2).map(Number);
const generated = generatedSubject();
const others = await otherSubjects();
/** Those with few inputs come first. */
const subjects = [...others, generated];
/** To find no input that kills a mutant takes a thousand times longer than to find one: what is listed gets only these. */
const firstStages = ['recent', 'some'] as const;
/** Whether a file is the same for every spec. */
const isShared = (path: string) => /^(?:runtime|messages)\//.test(path);

// Tries every mutant of one file after the other, as their paths are sent.
process.on('message', ({ path, from }: Task) => {
  const affected = (isShared(path) ? subjects : [generated]).filter(({ program }) => viewedPaths(program).has(path));
  const isKilled = (edit: Edit, stages: readonly Stage[]): boolean =>
    stages.some((stage) => affected.some((subject) => subject.killerOf(path, edit, stage) !== undefined));
  const mutants = codeMutants(path, (affected[0] as Subject).program.module(path).code);
  for (const [index, { label, edit }] of mutants.entries()) {
    if (index < from || !isSampled(label, share ?? 1)) continue;
    send({ index, label });
    send({ label, isKilled: isKilled(edit, equivalentOf(label) ? firstStages : [...firstStages, 'many', 'all']) });
  }
  send({ isKilled: false });
});

function send(message: Ready | Trying | Tried): void {
  process.send?.(message);
}

send({
  // Some files of the runtime are for the builders alone.
  paths: [
    ...new Set([
      ...viewedPaths(generated.program),
      ...others.flatMap(({ program }) => [...viewedPaths(program)].filter(isShared)),
    ]),
  ].sort(),
  problems: isFirst === 1 ? subjects.flatMap((subject) => subject.problems()) : [],
});
