import { accessors } from './accessors.js';
import type { AdversarialValue } from './adversarial-value.js';
import { intrinsicChanges } from './intrinsics.js';
import { adversarialNames, longNames } from './names.js';
import type { Reporter } from './reporter.js';
import { batchSetting, type Setting, settings } from './settings.js';
import { tryAccessor, tryEverywhere, tryName } from './trial.js';
import { adversarialValues } from './values/all.js';
import { longValues } from './values/long.js';

const everywhere = [...settings, batchSetting];

/** Large values take their time: they are tried in the event with most fields, and in a batch. */
const enough: Setting[] = [...settings.slice(1, 2), batchSetting];

/** Every adversarial value, way to have a field and name of a field, at every path. */
export function proveCatalogue(reporter: Reporter): void {
  reporter.heading('Adversarial values, at every path of every event, in the union and in a batch');
  for (const value of adversarialValues) proveValue(value, everywhere, reporter);
  reporter.heading('Large values');
  for (const value of longValues) proveValue(value, enough, reporter);
  reporter.heading('Accessors of fields');
  for (const accessor of accessors) reporter.outcome(accessor.name, tryAccessor(accessor, everywhere));
  reporter.heading('Names of fields');
  for (const name of adversarialNames) reporter.outcome(JSON.stringify(name), tryName(name, settings));
  for (const name of longNames) reporter.outcome(`${JSON.stringify(name.slice(0, 8))} …, long`, tryName(name, enough));
  reporter.line('what everyone shares is as it was', intrinsicChanges());
}

function proveValue(value: AdversarialValue, where: readonly Setting[], reporter: Reporter): void {
  reporter.outcome(value.name, tryEverywhere(value, where));
}
