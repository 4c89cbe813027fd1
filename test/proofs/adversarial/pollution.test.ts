import { expect, it } from 'vitest';
import { pollutions } from './pollution.js';
import { objectNames, tryPollution } from './pollution-proof.js';
import { settings } from './settings.js';

const sale = settings.filter(({ names }) => names.file === 'sale');

it.each(pollutions)('every result is the same while Object.prototype has $name', (pollution) => {
  for (const value of ['ana@example.com', () => false])
    expect(tryPollution(Object.prototype, objectNames, pollution, value, sale).problems).toEqual([]);
});
