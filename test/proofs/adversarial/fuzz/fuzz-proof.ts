import type { Reporter } from '../reporter.js';
import { fuzz } from './fuzzer.js';
import { reasonFor } from './unreachable.js';

/** The least part of the blocks that must be reached, of those that can be. */
const leastCovered = 0.98;

/** The coverage-guided fuzzer, for some seconds of CPU time. */
export async function proveByFuzzing(reporter: Reporter, seed: number, seconds: number): Promise<void> {
  reporter.heading(
    `Fuzzer, ${seconds} s of CPU time, seed ${seed} (repeat with FUZZ_SEED=${seed}, FUZZ_SECONDS=${seconds})`,
  );
  const { executions, corpus, blocks, uncovered, problems } = await fuzz(seed, seconds);
  reporter.line(
    `${executions.toLocaleString('en')} executions, corpus of ${corpus}: verdicts as ajv's, nothing thrown`,
    [...problems, ...(executions === 0 ? ['nothing was executed'] : [])],
  );
  const explained = uncovered.filter((block) => reasonFor(block) !== undefined);
  const missed = uncovered.filter((block) => reasonFor(block) === undefined);
  const covered = (blocks - uncovered.length) / (blocks - explained.length);
  reporter.line(
    `${blocks - uncovered.length} of ${blocks} blocks reached, ${explained.length} cannot be, ${missed.length} missed`,
    covered < leastCovered ? [`only ${(covered * 100).toFixed(1)} % of those that can be`] : [],
  );
  for (const { file, line, text } of missed) console.log(`    missed in this run: ${file}:${line} ${text}`);
  for (const block of explained) console.log(`    ${block.file}:${block.line} ${block.text}: ${reasonFor(block)}`);
}
