import { describe, expect, it } from 'vitest';
import { compareCatalogues } from '../../generator/changes/compare-catalogues.js';
import { validatorOf } from '../../generator/changes/prove/emit-validators.js';
import { isProvable, prove } from '../../generator/changes/prove/prove.js';
import { catalogue } from '../catalogue.js';
import { seeds } from './seeds.js';

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
    for (const { change, example } of shown.filter((one) => isProvable(one.change))) {
      expect([change.place, example]).toEqual([change.place, expect.anything()]);
    }
    expect(examples.length > 0).toBe(expected === 'breaking' && !isNotOfValues);
  });

  it('is seeded in at least sixty ways', () => {
    expect(new Set(seeds.map(({ name }) => name)).size).toBe(seeds.length);
    expect(seeds.length).toBeGreaterThanOrEqual(60);
  });
});
