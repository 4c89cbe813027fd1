import { expect, it } from 'vitest';
import { changeableLeaves, unseen } from './leaves.js';

// What the catalogue gains later is compared, too.
it('the comparison finds every change: no leaf of the catalogue can change unseen', () => {
  const leaves = changeableLeaves();
  expect(leaves.length).toBeGreaterThan(1000);
  console.log(`${leaves.length} leaves`);
  expect(unseen(leaves)).toEqual([]);
});
