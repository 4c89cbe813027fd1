import fc from 'fast-check';
import { readSpec } from '../../../../generator/catalogue/read/read-catalogue.js';
import { bodies } from '../../../support/random-specs/compare.js';
import { randomSpec } from '../../../support/random-specs/random-spec.js';
import { printSpec } from './print-spec.js';

/*
 * Prints values of a spec that is drawn from the whole model: see print-spec.ts. Prints nothing for a seed without a spec.
 * usage: tsx test/proofs/languages/specs/print-random.ts SEED VALUES FOLDER
 */

const [seed = 0, values = 0] = process.argv.slice(2, 4).map(Number);
const folder = process.argv[4] ?? '';

const drawn = randomSpec(seed);
if (drawn !== undefined && readSpec(drawn.spec).problems.length === 0) {
  await printSpec(drawn.spec, folder, (type) =>
    fc.sample(bodies(type, drawn.payloads), { seed, numRuns: values }).map((body) => JSON.stringify(body)),
  );
}
