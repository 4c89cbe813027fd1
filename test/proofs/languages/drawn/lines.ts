import type { ApiError } from '@rdsm-events/types';
import type { Notice } from '@rdsm-events/validators/notices';
import { batchNames, type EventNames, payloadNames, unionNames } from '../../../../generator/catalogue/names.js';
import { catalogue } from '../../../support/catalogue.js';
import { noticesOf } from '../../../support/notices.js';
import { validatorOf } from '../../../support/validators.js';
import { draw } from './draw.js';
import { printUnusual, type Random } from './unusual-json.js';

/** What a validator of another language reads, and what it should report. */
export interface Line {
  /** `event`, `batch`, or the file of an event. */
  name: string;
  /** The value as JSON. */
  text: string;
  /** The errors of the validators of this project, in TypeScript. */
  errors: readonly ApiError[];
  notices: readonly Notice[];
  /** The errors of the payload alone, of one type of event. */
  payloadErrors?: readonly ApiError[];
}

interface Functions {
  validate: ReturnType<typeof validatorOf>['validate'];
  notices: (value: unknown) => Notice[];
  /** None for the union and for batches. */
  validatePayload?: ReturnType<typeof validatorOf>['validate'];
}

const functions = new Map<string, Functions>([
  [unionNames.file, of(unionNames)],
  [batchNames.file, of(batchNames)],
  ...catalogue.events.map(({ names }): [string, Functions] => [
    names.file,
    { ...of(names), validatePayload: validatorOf(payloadNames(names)).validate },
  ]),
]);

function of(names: EventNames): Functions {
  return { validate: validatorOf(names).validate, notices: noticesOf(names) };
}

/** Drawn values with their errors and notices; the same for the same seed. */
export function* lines(cases: number, seed: number): Generator<Line> {
  const random = randomOf(seed);
  for (const { name, value } of draw(cases, seed)) {
    // What JSON does not have, as undefined, is no value of another language.
    const sent = JSON.parse(JSON.stringify(value) ?? 'null');
    const text = printUnusual(sent, random);
    yield { name, text, ...report(name, JSON.parse(text)) };
  }
}

/** The errors and the notices of a value, and the errors of its payload, by the name of a validator. */
export function report(name: string, value: unknown): Omit<Line, 'name' | 'text'> {
  const { validate, notices, validatePayload } = functions.get(name) as Functions;
  return {
    errors: errorsOf(validate(value)),
    notices: notices(value),
    ...(validatePayload && { payloadErrors: errorsOf(validatePayload(payloadOf(value))) }),
  };
}

function errorsOf(result: ReturnType<Functions['validate']>): readonly ApiError[] {
  return result.valid ? [] : result.errors;
}

/** The payload of an event as JSON has it: null if there is none. */
export function payloadOf(value: unknown): unknown {
  return (value as { payload?: unknown } | null)?.payload ?? null;
}

/** Numbers of a linear congruential generator: all that matters is that a seed repeats them. */
function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}
