import { type Fault, missing, notAnOption, type Place, wrongType } from './errors.js';

/** What a custom field of an account holds: `text`, `oneOf(…)`, `listOf(…)`. */
export interface CustomField<Value> {
  /** Gives what is wrong with a value that is there. */
  (value: unknown, place: Place): Fault[];
  /** Exists for the compiler only. */
  readonly holds?: Value;
}

/** A custom field that holds any text. */
export const text: CustomField<string> = (value, place) =>
  typeof value === 'string' ? [] : [wrongType(place, 'STRING')];

/** A custom field that holds one of these serializers, spelt exactly so. */
export function oneOf<Option extends string>(...options: [Option, ...Option[]]): CustomField<Option> {
  return (value, place) => {
    const faults = text(value, place);
    return faults.length > 0 || options.includes(value as Option) ? faults : [notAnOption(place, options)];
  };
}

/** How many faults of one list are told: no body that the API takes has more. */
const mostFaults = 100_000;

/** A custom field that holds a list, as fields with several choices do. */
export function listOf<Value>(item: CustomField<Value>): CustomField<Value[]> {
  return (value, place) => {
    try {
      return Array.isArray(value) ? faultsIn(value, item, place) : [wrongType(place, 'SET')];
    } catch {
      return [wrongType(place, 'SET')];
    }
  };
}

function faultsIn(list: readonly unknown[], item: CustomField<unknown>, place: Place): Fault[] {
  const faults: Fault[] = [];
  // By index: the hole of a sparse list is a missing value.
  for (let index = 0; index < list.length && faults.length < mostFaults; index++) {
    const value = list[index];
    const at = [...place, index];
    for (const fault of value === undefined || value === null ? [missing(at)] : item(value, at)) faults.push(fault);
  }
  return faults;
}
