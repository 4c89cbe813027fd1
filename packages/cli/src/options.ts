import { UsageError } from './error.js';

/**
 * Reads the value of an option that is a number.
 * @throws {UsageError} for anything but a decimal number within the limits.
 */
export function readNumber(name: string, value: string, minimum: number, maximum: number): number {
  const number = /^\d{1,15}(?:\.\d{1,15})?$/.test(value) ? Number(value) : Number.NaN;
  if (number >= minimum && number <= maximum) return number;
  throw new UsageError(`--${name} must be a number from ${minimum} to ${maximum}.`);
}

/**
 * Reads the value of an option that is a whole number.
 * @throws {UsageError} for anything else.
 */
export function readInteger(name: string, value: string, minimum: number, maximum: number): number {
  const number = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
  if (number >= minimum && number <= maximum) return number;
  throw new UsageError(`--${name} must be a whole number from ${minimum} to ${maximum}.`);
}

/**
 * Reads the value of an option that is one of a few words.
 * @throws {UsageError} for any other word.
 */
export function readChoice<const Word extends string>(name: string, value: string, words: readonly Word[]): Word {
  const word = words.find((each) => each === value);
  if (word === undefined) throw new UsageError(`--${name} must be one of ${words.join(', ')}.`);
  return word;
}
