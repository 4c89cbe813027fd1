import { describe, expect, it } from 'vitest';
import { compareCatalogues } from '../../../generator/changes/compare-catalogues.js';
import { printMessage } from '../../../generator/changes/messages.js';
import { catalogue } from '../../support/catalogue.js';
import { seeds } from './change-fixtures.js';
import { edited } from './edits.js';

describe('A change of the catalogue', () => {
  it.each(seeds)('$name is $class', ({ edit, class: expected, reports }) => {
    const after = edited(catalogue, edit);
    const found = compareCatalogues(catalogue, after);
    const lines = found.map((change) => `${change.class} ${change.location}: ${printMessage(change)}`);
    expect(lines.join('\n')).toContain(reports);
    expect(found[0]?.class).toBe(expected);
  });

  it('has a name', () => {
    expect(new Set(seeds.map(({ name }) => name)).size).toBe(seeds.length);
  });
});
