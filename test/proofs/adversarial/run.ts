import { proveCatalogue } from './catalogue-proof.js';
import { proveByFuzzing } from './fuzz/fuzz-proof.js';
import { proveGrowth } from './growth/growth-proof.js';
import { provePollution } from './pollution-proof.js';
import { Reporter } from './reporter.js';

/*
 * Adversarial input: never a crash, never a hang, never a wrong verdict, no pollution; time in proportion to the size.
 *
 * usage: npm run test:adversarial [-- PART…], where a part is catalogue, pollution, growth or fuzz.
 * FUZZ_SEED and FUZZ_SECONDS (of CPU time) are the seed and the budget of the fuzzer.
 */

const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);
const seconds = Number(process.env.FUZZ_SECONDS ?? 60);

const reporter = new Reporter();
const parts: Record<string, () => void | Promise<void>> = {
  catalogue: () => proveCatalogue(reporter),
  pollution: () => provePollution(reporter),
  growth: () => proveGrowth(reporter),
  fuzz: () => proveByFuzzing(reporter, seed, seconds),
};

const chosen = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(parts);
for (const name of chosen) {
  const prove = parts[name];
  if (prove === undefined) throw new Error(`There is no part "${name}": ${Object.keys(parts).join(', ')}.`);
  await prove();
}
reporter.close();
