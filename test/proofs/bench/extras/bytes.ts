import { types } from '../measure/plan.js';
import { runChild } from '../measure/run-child.js';
import type { Job, Task } from '../measure/task.js';
import { corpusFile } from './corpus-file.js';
import type { Figure } from './figure.js';

/** The size of `{ valid: true, value }`: three words of every object, and two fields. */
const resultSize = 40;
const verbs = { is: 'is', assert: 'assert', errors: 'validate' } as const;
const flags = ['--expose-gc', '--single-threaded', '--min-semi-space-size=64', '--max-semi-space-size=64'];

/**
 * What our functions allocate for a valid event, in bytes: the most of several corpora. The loop over the keys reads a
 * number with a fractional part as a box of 16 bytes that V8 makes: in `event random`, where amounts have one, that is all.
 */
export async function bytes(folder: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [verb, name] of Object.entries(verbs)) {
    let most = 0;
    for (const corpus of ['conversion full', 'conversion random', 'sale full', 'event random']) {
      const { file, subject } = corpusFile(folder, corpus);
      const tasks: Task[] = [{ peer: 'ours', verb: verb as Task['verb'] }];
      const job: Job = { file, subject, types, tasks, rounds: 0, slice: 0 };
      most = Math.max(most, await runChild<number>(`${folder}/bytes.mjs`, job, flags));
    }
    figures.push({
      name: `bytes ${verb}`,
      label: `allocated by \`${name}\` for a valid event`,
      value: verb === 'errors' ? most - resultSize : most,
      unit: ' B',
    });
  }
  return figures;
}
