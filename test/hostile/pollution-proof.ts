import { everySchema } from '../../generator/catalogue/walk.js';
import { catalogue } from '../catalogue.js';
import { type Pollution, pollutions, whilePolluted } from './pollution.js';
import { ask, questionsOf, textOf } from './pollution-questions.js';
import { type Setting, settings } from './settings.js';
import type { Tally } from './tally.js';
import type { Outcome } from './trial.js';

/** What everything inherits: all fields of the API, and the words in which the validators speak to themselves. */
const names = [
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
  'an object': { field: 'email', pattern: /^/ },
  'a list': [/^/, { data_type: 'STRING' }],
  'a number': 1,
};

const prototypes = { 'Object.prototype': Object.prototype, 'Array.prototype': Array.prototype };

/** Prototypes that everyone shares, with a property of somebody else: every answer is what it is without. */
export function provePollution(tally: Tally, asked: readonly Setting[] = settings): void {
  tally.heading('Polluted prototypes');
  for (const [prototypeName, prototype] of Object.entries(prototypes)) {
    for (const pollution of pollutions) {
      for (const [name, value] of Object.entries(pollutants)) {
        const outcome = tryPollution(prototype, pollution, value, asked);
        tally.outcome(`${prototypeName} with ${pollution.name}, ${name}`, outcome);
      }
    }
  }
}

function tryPollution(prototype: object, pollution: Pollution, value: unknown, asked: readonly Setting[]): Outcome {
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
