import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../generator/catalogue/catalogue.js';
import type { Change } from '../../../generator/changes/change.js';
import { compareCatalogues } from '../../../generator/changes/compare-catalogues.js';
import {
  type CheckedChange,
  findCounterexamples,
  needsCounterexample,
} from '../../../generator/changes/counterexamples/find-counterexamples.js';
import type { Validate } from '../../../generator/changes/counterexamples/validate.js';
import { printMessage } from '../../../generator/changes/messages.js';
import { emitValidator } from '../../../generator/commands/changes/emit-validator.js';
import { catalogue } from '../../support/catalogue.js';
import { seeds } from './change-fixtures.js';
import { edited } from './edits.js';

/** By the text of the catalogue, which the tests of one change share. */
const validators = new Map<string, Promise<Validate>>();

function validatorOf(each: Catalogue): Promise<Validate> {
  const key = JSON.stringify(each);
  const validate = validators.get(key) ?? emitValidator(each);
  validators.set(key, validate);
  return validate;
}

describe('A change of the catalogue', () => {
  it.each(seeds)('$name is $class', async ({ edit, class: expected, reports, isNotOfValues }) => {
    const after = edited(catalogue, edit);
    const found = compareCatalogues(catalogue, after);
    const lines = found.map((change) => `${change.class} ${change.location}: ${printMessage(change)}`);
    expect(lines.join('\n')).toContain(reports);
    expect(found[0]?.class).toBe(expected);

    const changes = await check(catalogue, after, found);
    expectCounterexamples(changes);
    const counterexamples = changes.filter(({ counterexample }) => counterexample);
    expect(counterexamples.length > 0).toBe(expected === 'breaking' && !isNotOfValues);
  });

  it.each(seeds)('$name, undone, has counterexamples as well', async ({ edit }) => {
    const before = edited(catalogue, edit);
    const found = compareCatalogues(before, catalogue);
    const breaking = expectCounterexamples(await check(before, catalogue, found));
    // What accepts more rejects some of it when it is undone.
    if (compareCatalogues(catalogue, before).some(isWidening)) expect(breaking).not.toEqual([]);
  });

  it('has a name', () => {
    expect(new Set(seeds.map(({ name }) => name)).size).toBe(seeds.length);
  });
});

async function check(before: Catalogue, after: Catalogue, found: Change[]): Promise<CheckedChange[]> {
  const both = { before: await validatorOf(before), after: await validatorOf(after) };
  const { changes } = findCounterexamples(found, { before, after }, both);
  // No rejection is unexplained.
  expect(changes.map(({ change }) => change)).toEqual(found);
  return changes;
}

/** Each breaking change has one, unless its class is undecided. */
function expectCounterexamples(changes: readonly CheckedChange[]): CheckedChange[] {
  const breaking = changes.filter(({ change }) => needsCounterexample(change) && !change.undecided);
  for (const { change, counterexample } of breaking) {
    expect([change.location, counterexample]).toEqual([change.location, expect.anything()]);
  }
  return breaking;
}

function isWidening({ class: of, subject }: Change): boolean {
  return of === 'additive' && subject === 'values';
}
