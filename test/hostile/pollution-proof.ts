import { everySchema } from '../../generator/catalogue/walk.js';
import { catalogue } from '../catalogue.js';
import { type Validator, validatorOf } from '../validators.js';
import { at, objectsIn, placesIn, withChange, withValue } from './positions.js';
import { type Pollution, whilePolluted } from './pollution.js';
import { type Setting, settings } from './settings.js';
import type { Outcome } from './trial.js';

/** What every object inherits: all fields of the API, and the words in which the validators speak to themselves. */
export const pollutedNames = [
  ...new Set([
    ...everySchema(catalogue).flatMap(({ schema }) => Object.keys(schema.properties ?? {})),
    ...['test', 'data_type', 'required', 'filled', 'options', 'format', 'emptyWhen', 'items', 'fields', 'others', 'open'],
    ...['branches', 'by', 'otherwise', 'pattern', 'phrase', 'name', 'place', 'conflictsWith', 'errors', 'error_type'],
    ...['validation_rules', 'did_you_mean', 'unheard_of', 'cf_unheard_of', 'key', 'index', 'get', 'set', 'toJSON', '0'],
  ]),
];

/** What pollutes: a right text, a function, an object that looks like a rule, and what is true and nothing else. */
export const pollutants: unknown[] = ['ana@example.com', () => false, { pattern: /x/, field: 'email' }, 1];

/** Every event right, and with each field gone, wrong or unknown: the answers do not change while a prototype is polluted. */
export function tryPollution(
  prototype: object,
  pollution: Pollution,
  names: readonly string[],
  values: readonly unknown[],
): Outcome {
  const questions = settings.flatMap(questionsOf);
  const answers = questions.map(ask).map(textOf);
  const complaints: string[] = [];
  for (const name of names) {
    for (const value of values) {
      const polluted = whilePolluted(prototype, name, pollution.descriptor(value), () => questions.map(ask));
      polluted.map(textOf).forEach((text, index) => {
        if (text !== answers[index]) complaints.push(`${name} = ${String(value)}: ${text} instead of ${answers[index]}`);
      });
    }
  }
  return { trials: questions.length * names.length * values.length, complaints };
}

interface Question {
  validator: Validator;
  value: unknown;
}

/** A value and its faults, one at a time. */
function questionsOf({ names, value, root, event }: Setting): Question[] {
  const validator = validatorOf(names);
  const gone = placesIn(event).filter((place) => typeof place.at(-1) === 'string');
  const wrong = [
    ...gone.map((place) => withChange(value, [...root, ...place], without)),
    ...gone.map((place) => withValue(value, [...root, ...place], 1n)),
    ...objectsIn(event).map((place) => withValue(value, [...root, ...place, 'unknown'], 'x')),
  ];
  const cookie = [...root, 'payload', 'traffic_source'];
  if (at(value, cookie) !== undefined) wrong.push(withValue(value, cookie, 'encoded_'));
  return [value, ...wrong].map((asked) => ({ validator, value: asked }));
}

function without(container: object, key: string): object {
  Reflect.deleteProperty(container, key);
  return container;
}

/** The answers, without looking at them yet. */
function ask({ validator, value }: Question): unknown {
  try {
    return [validator.is(value), validator.validate(value), validator.schema['~standard'].validate(value)];
  } catch (error) {
    return error;
  }
}

/** The answers in a form that can be compared; of a value that is right, only that it is. */
function textOf(answer: unknown): string {
  if (!Array.isArray(answer)) return `threw ${answer}`;
  const [accepted, result, standard] = answer;
  return JSON.stringify([accepted, result.errors ?? result.valid, Object.hasOwn(standard, 'issues') && standard.issues]);
}
