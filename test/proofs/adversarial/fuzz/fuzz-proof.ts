import type { Tally } from '../reporter.js';
import { fuzz } from './fuzzer.js';
import { reasonFor } from './unreachable.js';

/** The least part of the blocks that must be reached, of those that can be. */
const leastCovered = 0.98;

/** The coverage-guided fuzzer, for some seconds of CPU time. */
export async function proveByFuzzing(tally: Tally, seed: number, seconds: number): Promise<void> {
  tally.heading(
    `Fuzzer, ${seconds} s of CPU time, seed ${seed} (repeat with FUZZ_SEED=${seed}, FUZZ_SECONDS=${seconds})`,
  );
  const { executions, corpus, blocks, uncovered, complaints } = await fuzz(seed, seconds);
  tally.line(`${executions.toLocaleString('en')} executions, corpus of ${corpus}: verdicts as ajv's, nothing thrown`, [
    ...complaints,
    ...(executions === 0 ? ['nothing was executed'] : []),
  ]);
  const explained = uncovered.filter((block) => reasonFor(block) !== undefined);
  const missed = uncovered.filter((block) => reasonFor(block) === undefined);
  const covered = (blocks - uncovered.length) / (blocks - explained.length);
  tally.line(
    `${blocks - uncovered.length} of ${blocks} blocks reached, ${explained.length} cannot be, ${missed.length} missed`,
    covered < leastCovered ? [`only ${(covered * 100).toFixed(1)} % of those that can be`] : [],
  );
  for (const { file, line, text } of missed) console.log(`    missed in this run: ${file}:${line} ${text}`);
  for (const block of explained) console.log(`    ${block.file}:${block.line} ${block.text}: ${reasonFor(block)}`);
}
