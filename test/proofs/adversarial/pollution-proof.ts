import { fieldNames } from '../../support/arbitraries/mutated.js';
import { catalogue } from '../../support/catalogue.js';
import { internalNames } from './internal-names.js';
import { type Pollution, pollutions, whilePolluted } from './pollution.js';
import { inputsOf, textOf, validate } from './pollution-inputs.js';
import type { Reporter } from './reporter.js';
import { type Setting, settings } from './settings.js';
import type { Outcome } from './trial.js';

/** What every object inherits: the fields of the API, the properties of the validators' own code, and what languages look up. */
export const objectNames = [
  ...new Set([
    ...fieldNames(catalogue),
    ...internalNames(),
    ...['unheard_of', 'cf_unheard_of', 'get', 'set', 'value', 'enumerable', 'toJSON', 'then', '0'],
  ]),
];

/** The inherited value: it could be a field, a rule, or the result of one. */
const pollutants: Record<string, unknown> = {
  'a string': 'ana@example.com',
  'a function': () => false,
  'an object': { field: 'email', pattern: /^/, length: 1 },
};

/** What every array inherits. */
const arrayNames = ['0', '1', 'email', 'items', 'test', 'unheard_of'];

/** The events with most kinds of rules, and one of them in a batch. */
const chosen = settings.filter(
  ({ names: { file }, root, event }) =>
    ['conversion', 'sale', 'call-finished', 'ecommerce-cart-abandoned'].includes(file) ||
    (root.length > 0 && event === settings[2]?.event),
);

/** While `Object.prototype` or `Array.prototype` has one more property, every result is the same as without it. */
export function provePollution(reporter: Reporter): void {
  reporter.heading('Polluted prototypes');
  for (const pollution of pollutions) {
    for (const [name, value] of Object.entries(pollutants)) {
      const objects = tryPollution(Object.prototype, objectNames, pollution, value, chosen);
      reporter.outcome(`Object.prototype with ${pollution.name}, ${name}`, objects);
      const arrays = tryPollution(Array.prototype, arrayNames, pollution, value, chosen);
      reporter.outcome(`Array.prototype with ${pollution.name}, ${name}`, arrays);
    }
  }
}

/** All inputs of these settings, while a prototype has one more property: one name after the other. */
export function tryPollution(
  prototype: object,
  names: readonly string[],
  pollution: Pollution,
  value: unknown,
  some: readonly Setting[],
): Outcome {
  const inputs = some.flatMap(inputsOf);
  const results = inputs.map(validate).map(textOf);
  const polluting = names.filter((name) => !Object.hasOwn(prototype, name) && !pollution.breaksEverything(name));
  const problems = polluting.flatMap((name) => {
    const polluted = whilePolluted(prototype, name, pollution.descriptor(value), () => inputs.map(validate)).map(
      textOf,
    );
    return polluted.flatMap((text, index) =>
      text === results[index] ? [] : [`${name}: ${text} instead of ${results[index]}`],
    );
  });
  return { trials: inputs.length * polluting.length, problems };
}
