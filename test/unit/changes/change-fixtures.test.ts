import { describe, expect, it } from 'vitest';
import type { Change } from '../../../generator/changes/change.js';
import { compareCatalogues } from '../../../generator/changes/compare-catalogues.js';
import { validatorOf } from '../../../generator/changes/prove/emit-validators.js';
import { isProvable, prove } from '../../../generator/changes/prove/prove.js';
import { readCatalogue } from '../../../generator/legacy/read-catalogue.js';
import { spec } from '../../support/catalogue.js';
import { seeds } from './change-fixtures.js';

const catalogue = readCatalogue(spec);

const validate = await validatorOf(catalogue);

describe('A change of the catalogue', () => {
  it.each(seeds)('$name is $class', async ({ edit, class: expected, says, isNotOfValues }) => {
    const after = structuredClone(catalogue);
    edit(after);
    const changes = compareCatalogues(catalogue, after);
    const lines = changes.map((change) => `${change.class} ${change.place}: ${change.words}`);
    expect(lines.join('\n')).toContain(says);
    expect(changes[0]?.class).toBe(expected);

    const { shown } = prove(changes, catalogue, after, await validatorOf(after));
    const examples = shown.filter(({ example }) => example !== undefined);
    expect(shown.map(({ change }) => change)).toEqual(changes);
    for (const { change, example } of shown.filter(({ change }) => isProvable(change) && !change.unsure)) {
      expect([change.place, example]).toEqual([change.place, expect.anything()]);
    }
    expect(examples.length > 0).toBe(expected === 'breaking' && !isNotOfValues);
  });

  it.each(seeds)('$name, made undone, is proved as well', ({ edit }) => {
    const before = structuredClone(catalogue);
    edit(before);
    const changes = compareCatalogues(before, catalogue);
    const { shown } = prove(changes, before, catalogue, validate);
    expect(shown.map(({ change }) => change)).toEqual(changes);
    const provable = shown.filter(({ change }) => isProvable(change) && !change.unsure);
    for (const { change, example } of provable) {
      expect([change.place, example]).toEqual([change.place, expect.anything()]);
    }
    // What takes more takes less now.
    const widened = compareCatalogues(catalogue, before).filter(isWidening);
    if (widened.length > 0) expect(provable).not.toEqual([]);
  });

  it('is seeded in at least sixty ways', () => {
    expect(new Set(seeds.map(({ name }) => name)).size).toBe(seeds.length);
    expect(seeds.length).toBeGreaterThanOrEqual(60);
  });
});

function isWidening({ class: of, subject, words }: Change): boolean {
  return of === 'additive' && subject === 'values' && words !== 'Is deprecated.';
}
