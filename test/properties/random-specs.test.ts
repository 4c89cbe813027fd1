import { expect, it } from 'vitest';
import { compareSpec } from '../support/random-specs/compare.js';
import { none, sum } from '../support/random-specs/outcome.js';

/** `npm run test:random-specs` compares more specs, with more values. */
const {
  RANDOM_SPECS: numSpecs = '3',
  RANDOM_SPEC_VALUES: numValues = '50',
  RANDOM_SPECS_SEED: first = '1000',
} = process.env;

it('validators, JSON Schema and builders agree with TypeBox on specs drawn from the whole model', {
  timeout: 7_200_000,
}, async () => {
  let total = none;
  for (let seed = Number(first); seed < Number(first) + Number(numSpecs); seed++) {
    total = sum(total, await compareSpec(seed, Number(numValues)));
  }
  const { failures, ...counts } = total;
  console.log(`random specs: ${JSON.stringify(counts)}`);
  expect(failures).toEqual([]);
  expect(counts.valid).toBeGreaterThan(counts.values / 10);
});
