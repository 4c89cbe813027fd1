import { expect } from 'vitest';
import type { Catalogue } from '../../../generator/catalogue/catalogue.js';
import type { Change } from '../../../generator/changes/change.js';
import {
  type CheckedChange,
  findCounterexamples,
  needsCounterexample,
} from '../../../generator/changes/counterexamples/find-counterexamples.js';
import type { Validate } from '../../../generator/changes/counterexamples/validate.js';
import { emitValidator } from '../../../generator/commands/changes/emit-validator.js';

/** By the text of the catalogue, which the tests of one change share. */
const validators = new Map<string, Promise<Validate>>();

function validatorOf(each: Catalogue): Promise<Validate> {
  const key = JSON.stringify(each);
  const validate = validators.get(key) ?? emitValidator(each);
  validators.set(key, validate);
  return validate;
}

/** The changes with their counterexamples. */
export async function check(before: Catalogue, after: Catalogue, found: Change[]): Promise<CheckedChange[]> {
  const both = { before: await validatorOf(before), after: await validatorOf(after) };
  const { changes } = findCounterexamples(found, { before, after }, both);
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
