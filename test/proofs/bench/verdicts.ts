import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { unionNames } from '../../../generator/catalogue/names.js';
import { mutated } from '../../support/arbitraries/mutated.js';
import { anyValidEvents } from '../../support/arbitraries/valid.js';
import { catalogue } from '../../support/catalogue.js';
import { types } from './measure/plan.js';
import { runChild } from './measure/run-child.js';
import type { Job } from './measure/task.js';

const count = 3000;

/** The verdicts of a peer that differ from ours. */
export interface Differences {
  count: number;
  /** The first values with another verdict. */
  examples: string[];
}

/**
 * Compares the peers with us on valid and mutated events, before anything is timed: a peer that checks
 * less may well be faster.
 */
export async function compareVerdicts(folder: string, peers: readonly string[]): Promise<[string, Differences][]> {
  const values = fc.sample(fc.oneof(anyValidEvents(catalogue), mutated(anyValidEvents(catalogue), catalogue)), {
    seed: 1,
    numRuns: count,
  });
  const texts = values.map((value) => JSON.stringify(value)).filter((text) => text !== undefined);
  const file = join(folder, 'verdicts.ndjson');
  writeFileSync(file, texts.join('\n'));
  const tasks = ['ours', ...peers].map((peer) => ({ peer, verb: 'is' as const }));
  const job: Job = { file, subject: unionNames.file, types, tasks, rounds: 0, slice: 0 };
  const [ours = [], ...others] = await runChild<boolean[][]>(`${folder}/verdicts.mjs`, job);
  return others.map((verdicts, index) => {
    const other = texts.filter((_, at) => verdicts[at] !== ours[at]);
    return [peers[index] ?? '', { count: other.length, examples: other.slice(0, 3) }];
  });
}
