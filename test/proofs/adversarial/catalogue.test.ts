import { describe, expect, it } from 'vitest';
import { holdings } from './accessors.js';
import { hostileNames } from './names.js';
import { batchSetting, settings } from './settings.js';
import { tryEverywhere, tryHolding, tryName } from './trial.js';
import { hostileValues } from './values/all.js';

/** The event with most fields, as one of any type, and a batch. `npm run test:hostile` tries them all. */
const few = [...settings.slice(1, 2), batchSetting];

describe('a value is treated as what is sent of it, at every place', () => {
  it.each(hostileValues)('$name', (value) => {
    expect(tryEverywhere(value, few).complaints).toEqual([]);
  });
});

describe('a field is treated as what is sent of it, however it is held', () => {
  it.each(holdings)('$name', (holding) => {
    expect(tryHolding(holding, few).complaints).toEqual([]);
  });
});

describe('a name is treated as any other, in every object', () => {
  it.each(hostileNames)('%j', (name) => {
    expect(tryName(name, few).complaints).toEqual([]);
  });
});
