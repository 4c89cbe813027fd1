import { describe, expect, it } from 'vitest';
import { accessors } from './accessors.js';
import { adversarialNames } from './names.js';
import { batchSetting, settings } from './settings.js';
import { tryAccessor, tryEverywhere, tryName } from './trial.js';
import { adversarialValues } from './values/all.js';

/** The event with most fields, as one of any type, and a batch. `npm run test:adversarial` tries them all. */
const few = [...settings.slice(1, 2), batchSetting];

describe('a value is validated as it is sent, at every path', () => {
  it.each(adversarialValues)('$name', (value) => {
    expect(tryEverywhere(value, few).problems).toEqual([]);
  });
});

describe('a field is validated as it is sent, whatever its accessor', () => {
  it.each(accessors)('$name', (accessor) => {
    expect(tryAccessor(accessor, few).problems).toEqual([]);
  });
});

describe('a name is treated as any other, in every object', () => {
  it.each(adversarialNames)('%j', (name) => {
    expect(tryName(name, few).problems).toEqual([]);
  });
});
