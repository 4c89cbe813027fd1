import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    seed: number;
  }
}

/** One seed for all property tests of a run, printed so that the run can be repeated. */
export default function chooseSeed(project: TestProject): void {
  const given = process.env.FC_SEED;
  const seed = given === undefined ? Date.now() % 2 ** 31 : Number(given);
  project.provide('seed', seed);
  console.log(`fast-check seed: ${seed} (repeat with FC_SEED=${seed})`);
}
