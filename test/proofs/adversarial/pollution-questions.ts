import { type Validator, validatorOf } from '../../support/validators.js';
import { at, objectsIn, placesIn, withChange, withValue } from './positions.js';
import type { Setting } from './settings.js';

/** A value, and who is asked about it. */
export interface Question {
  validator: Validator;
  value: unknown;
}

/** A right value, and the same with one fault: each field gone or wrong, one unknown in each object, a cookie. */
export function questionsOf({ names, value, root, event }: Setting): Question[] {
  const fields = placesIn(event).filter((place) => typeof place.at(-1) === 'string');
  const cookie = [...root, 'payload', 'traffic_source'];
  const wrong = [
    ...fields.map((place) => withChange(value, [...root, ...place], without)),
    ...fields.map((place) => withValue(value, [...root, ...place], 1n)),
    ...objectsIn(event).map((place) => withValue(value, [...root, ...place, 'unknown'], 'x')),
    ...(at(value, cookie) === undefined ? [] : [withValue(value, cookie, 'encoded_')]),
  ];
  return [value, ...wrong].map((asked) => ({ validator: validatorOf(names), value: asked }));
}

function without(container: object, key: string): object {
  Reflect.deleteProperty(container, key);
  return container;
}

/** The answers, without looking at them: that comes when nothing is polluted any more. */
export function ask({ validator, value }: Question): unknown {
  try {
    return [validator.is(value), validator.validate(value), validator.schema['~standard'].validate(value)];
  } catch (error) {
    return error;
  }
}

/** The answers in a form that can be compared; of a value that is right, only that it is. */
export function textOf(answers: unknown): string {
  if (!Array.isArray(answers)) return `threw ${answers}`;
  const [accepted, result, standard] = answers;
  return JSON.stringify([accepted, result.valid ? 'valid' : result.errors, standard.issues ?? 'no issues']);
}
