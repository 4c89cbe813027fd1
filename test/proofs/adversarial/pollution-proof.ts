import { everySchema } from '../../../generator/legacy/walk.js';
import { catalogue } from '../../support/catalogue.js';
import { type Pollution, pollutions, whilePolluted } from './pollution.js';
import { ask, questionsOf, textOf } from './pollution-questions.js';
import type { Tally } from './reporter.js';
import { type Setting, settings } from './settings.js';
import type { Outcome } from './trial.js';

/** What every object inherits: all fields of the API, and the words in which the validators speak to themselves. */
export const objectNames = [
  ...new Set([
    ...everySchema(catalogue).flatMap(({ schema }) => Object.keys(schema.properties ?? {})),
    ...[
      'test',
      'data_type',
      'required',
      'filled',
      'options',
      'format',
      'emptyWhen',
      'items',
      'fields',
      'others',
      'open',
    ],
    ...['branches', 'by', 'otherwise', 'pattern', 'phrase', 'name', 'place', 'conflictsWith', 'error_type', 'distance'],
    ...['did_you_mean', 'unheard_of', 'cf_unheard_of', 'key', 'index', 'get', 'set', 'toJSON', 'then', '0'],
  ]),
];

/** What it inherits: something that could be a field, a rule, or the answer of one. */
const pollutants: Record<string, unknown> = {
  'a text': 'ana@example.com',
  'a function': () => false,
  'an object': { field: 'email', pattern: /^/, length: 1 },
};

/** What every list inherits. */
const listNames = ['0', '1', 'email', 'items', 'test', 'unheard_of'];

/** The events with most kinds of rules, and one of them in a batch. */
const questioned = settings.filter(
  ({ names: { file }, root, event }) =>
    ['conversion', 'sale', 'call-finished'].includes(file) || (root.length > 0 && event === settings[2]?.event),
);

/** Prototypes that everyone shares, with a property of somebody else: every answer is what it is without. */
export function provePollution(tally: Tally): void {
  tally.heading('Polluted prototypes');
  for (const pollution of pollutions) {
    for (const [name, value] of Object.entries(pollutants)) {
      const objects = tryPollution(Object.prototype, objectNames, pollution, value, questioned);
      tally.outcome(`Object.prototype with ${pollution.name}, ${name}`, objects);
      const lists = tryPollution(Array.prototype, listNames, pollution, value, questioned);
      tally.outcome(`Array.prototype with ${pollution.name}, ${name}`, lists);
    }
  }
}

/** All questions about these settings, while a prototype has one more property: one name after the other. */
export function tryPollution(
  prototype: object,
  names: readonly string[],
  pollution: Pollution,
  value: unknown,
  asked: readonly Setting[],
): Outcome {
  const questions = asked.flatMap(questionsOf);
  const answers = questions.map(ask).map(textOf);
  const polluting = names.filter((name) => !Object.hasOwn(prototype, name) && !pollution.breaksEverything(name));
  const complaints = polluting.flatMap((name) => {
    const polluted = whilePolluted(prototype, name, pollution.descriptor(value), () => questions.map(ask)).map(textOf);
    return polluted.flatMap((text, index) =>
      text === answers[index] ? [] : [`${name}: ${text} instead of ${answers[index]}`],
    );
  });
  return { trials: questions.length * polluting.length, complaints };
}
