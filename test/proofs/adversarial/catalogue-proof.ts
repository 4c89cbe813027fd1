import { holdings } from './accessors.js';
import type { HostileValue } from './adversarial-value.js';
import { intrinsicChanges } from './intrinsics.js';
import { hostileNames, longNames } from './names.js';
import type { Tally } from './reporter.js';
import { batchSetting, type Setting, settings } from './settings.js';
import { tryEverywhere, tryHolding, tryName } from './trial.js';
import { hostileValues } from './values/all.js';
import { longValues } from './values/long.js';

const everywhere = [...settings, batchSetting];

/** Large values take their time: they are tried in the event with most fields, and in a batch. */
const enough: Setting[] = [...settings.slice(1, 2), batchSetting];

/** Every hostile value, way to hold a field and name of a field, at every place. */
export function proveCatalogue(tally: Tally): void {
  tally.heading('Hostile values, at every place of every event, in the union and in a batch');
  for (const value of hostileValues) proveValue(value, everywhere, tally);
  tally.heading('Large values');
  for (const value of longValues) proveValue(value, enough, tally);
  tally.heading('Ways in which a field is held');
  for (const holding of holdings) tally.outcome(holding.name, tryHolding(holding, everywhere));
  tally.heading('Names of fields');
  for (const name of hostileNames) tally.outcome(JSON.stringify(name), tryName(name, settings));
  for (const name of longNames) tally.outcome(`${JSON.stringify(name.slice(0, 8))} …, long`, tryName(name, enough));
  tally.line('what everyone shares is as it was', intrinsicChanges());
}

function proveValue(value: HostileValue, where: readonly Setting[], tally: Tally): void {
  tally.outcome(value.name, tryEverywhere(value, where));
}
