import { expect } from 'vitest';
import type { Catalogue } from '../../../generator/catalogue/catalogue.js';
import type { Change } from '../../../generator/changes/change.js';
import {
  type CheckedChange,
  findCounterexamples,
  needsCounterexample,
} from '../../../generator/changes/counterexamples/find-counterexamples.js';
import { emitValidators } from '../../../generator/commands/changes/emit-validator.js';

/** The changes with their counterexamples. */
export async function check(before: Catalogue, after: Catalogue, found: Change[]): Promise<CheckedChange[]> {
  const { changes } = findCounterexamples(found, { before, after }, await emitValidators({ before, after }));
  // No rejection is unexplained.
  expect(changes.map(({ change }) => change)).toEqual(found);
  return changes;
}

/** Each breaking change has one, unless its class is undecided. */
export function expectCounterexamples(changes: readonly CheckedChange[]): CheckedChange[] {
  const breaking = changes.filter(({ change }) => needsCounterexample(change) && !change.undecided);
  for (const { change, counterexample } of breaking) {
    expect([change.location, counterexample]).toEqual([change.location, expect.anything()]);
  }
  return breaking;
}
