import { loadGenerated } from '../../../generator/load-generated.js';
import { type NoticesOf, noticesOf } from '../../support/notices.js';
import { readGenerated } from '../../support/read-generated.js';
import type { Validator } from '../../support/validators.js';
import { functionsOf } from './fuzz/verdict.js';
import { at, objectsIn, pathsIn, withChange, withValue } from './paths.js';
import type { Setting } from './settings.js';

/**
 * Compiled without the helpers that a TypeScript loader adds: they define properties with ordinary objects, and fail
 * themselves while `Object.prototype` is polluted.
 */
const load = loadGenerated(readGenerated('validators'));
const validators = load('validators/index.ts');
const notices = load('validators/notices.ts');

/** A value, its validator and the function of its notices. */
export interface Input {
  validator: Validator;
  findNotices: NoticesOf;
  value: unknown;
}

/** A valid value, and the same with one fault: each field absent or wrong, an unknown field in each object, a cookie. */
export function inputsOf({ names, value, root, event }: Setting): Input[] {
  const fields = pathsIn(event).filter((path) => typeof path.at(-1) === 'string');
  const cookie = [...root, 'payload', 'traffic_source'];
  const wrong = [
    ...fields.map((path) => withChange(value, [...root, ...path], without)),
    ...fields.map((path) => withValue(value, [...root, ...path], 1n)),
    ...objectsIn(event).map((path) => withValue(value, [...root, ...path, 'unknown'], 'x')),
    ...(at(value, cookie) === undefined ? [] : [withValue(value, cookie, 'encoded_')]),
  ];
  return [value, ...wrong].map((input) => ({
    validator: functionsOf(names, validators),
    findNotices: noticesOf(names, notices),
    value: input,
  }));
}

function without(container: object, key: string): object {
  Reflect.deleteProperty(container, key);
  return container;
}

/** The results, compared later, when nothing is polluted any more. */
export function validate({ validator, findNotices, value }: Input): unknown {
  try {
    return [
      validator.is(value),
      validator.validate(value),
      validator.schema['~standard'].validate(value),
      findNotices(value),
    ];
  } catch (error) {
    return error;
  }
}

/** The results in a form that can be compared; of a valid value, only that it is valid. */
export function textOf(results: unknown): string {
  if (!Array.isArray(results)) return `threw ${results}`;
  const [accepted, result, standard, found] = results;
  return JSON.stringify([accepted, result.valid ? 'valid' : result.errors, standard.issues ?? 'no issues', found]);
}
