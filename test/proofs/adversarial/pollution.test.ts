import { expect, it } from 'vitest';
import { pollutions } from './pollution.js';
import { objectNames, tryPollution } from './pollution-proof.js';
import { settings } from './settings.js';

/** One that rejects unknown fields, and one that accepts them. */
const two = settings.filter(({ names }) => ['sale', 'ecommerce-order-cancelled'].includes(names.file));

it.each(pollutions)('every result is the same while Object.prototype has $name', (pollution) => {
  for (const value of ['ana@example.com', () => false])
    expect(tryPollution(Object.prototype, objectNames, pollution, value, two).problems).toEqual([]);
});
