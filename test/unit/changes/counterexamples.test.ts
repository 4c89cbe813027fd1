import { describe, expect, it } from 'vitest';
import type { Change } from '../../../generator/changes/change.js';
import { compareCatalogues } from '../../../generator/changes/compare-catalogues.js';
import { catalogue } from '../../support/catalogue.js';
import { seeds } from './change-fixtures.js';
import { check, expectCounterexamples } from './checked-changes.js';
import { edited } from './edits.js';

describe('A change of the catalogue', () => {
  it.each(seeds)('$name has counterexamples if it is breaking', async ({ edit, class: expected, isNotOfValues }) => {
    const after = edited(catalogue, edit);
    const changes = await check(catalogue, after, compareCatalogues(catalogue, after));
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
});

function isWidening({ class: of, subject }: Change): boolean {
  return of === 'additive' && subject === 'values';
}
