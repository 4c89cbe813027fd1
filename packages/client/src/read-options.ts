import { type LocatedError, missing, wrongType } from '@rdsm-events/validators/errors';
import { argumentErrors } from '../../../generated/builders/runtime/argument-error.js';
import { fieldAt } from '../../../generated/builders/runtime/field-at.js';
import { isRecord } from '../../../generated/builders/runtime/is-record.js';
import { checkNames } from './check-names.js';
import { maxPerContact } from './contact-limit.js';
import { requestsPerContactPerDay, requestsPerMinute } from './default-limits.js';
import { messages } from './messages.js';
import type { ClientOptions, SendAllOptions } from './options.js';

/** The numbers among the options: the default and the least and greatest value of each. */
const numbers = {
  requestsPerMinute: { default: requestsPerMinute, minimum: 1, maximum: 1e6, isInteger: true },
  requestsPerContactPerDay: { default: requestsPerContactPerDay, minimum: 1, maximum: maxPerContact, isInteger: true },
  maxWaitMs: { default: 300_000, minimum: 0, maximum: Number.POSITIVE_INFINITY, isInteger: false },
  timeoutMs: { default: 30_000, minimum: 1, maximum: Number.POSITIVE_INFINITY, isInteger: false },
  maxBatchSize: { default: Number.POSITIVE_INFINITY, minimum: 1, maximum: Number.POSITIVE_INFINITY, isInteger: false },
  batchWaitMs: { default: 1_000, minimum: 0, maximum: Number.POSITIVE_INFINITY, isInteger: false },
  concurrency: { default: 1, minimum: 1, maximum: 1_000, isInteger: true },
} as const;

const retryNumbers = {
  attempts: { default: 5, minimum: 1, maximum: 1_000, isInteger: true },
  baseMs: { default: 500, minimum: 0, maximum: Number.POSITIVE_INFINITY, isInteger: false },
  maxMs: { default: 30_000, minimum: 0, maximum: Number.POSITIVE_INFINITY, isInteger: false },
} as const;

/** The names of all options. */
const optionNames = [
  ...Object.keys(numbers),
  ...['accessToken', 'apiKey', 'baseUrl', 'retry', 'resendUnknown', 'validate', 'fetch', 'signal', 'onProgress'],
];

/** The numbers of a client. */
export type Limits = Record<keyof typeof numbers, number> & { retry: Record<keyof typeof retryNumbers, number> };

/**
 * Checks options, and completes their numbers.
 * @throws {RdsmValidationError} for the first wrong option, with its name as the path.
 */
export function readLimits(options: ClientOptions): Limits {
  if (!isRecord(options)) throw argumentErrors(messages, wrongType(['options'], 'OBJECT'));
  checkNames(options, optionNames, 'options');
  for (const name of ['validate', 'fetch', 'onProgress']) checkFunction(options, name);
  checkOption(options, 'signal', isSignal);
  checkOption(options, 'resendUnknown', (value) => typeof value === 'boolean', 'BOOLEAN');
  checkOption(options, 'retry', isRecord);
  checkNames(options.retry ?? {}, Object.keys(retryNumbers), 'options', 'retry');
  return {
    ...readNumbers(options, ['options'], numbers),
    retry: readNumbers(options.retry ?? {}, ['options', 'retry'], retryNumbers),
  };
}

/**
 * Checks the options of a call.
 * @throws {RdsmValidationError} for the first wrong option, with its name as the path.
 */
export function readCallOptions(options: SendAllOptions = {}): SendAllOptions {
  if (!isRecord(options)) throw argumentErrors(messages, wrongType(['options'], 'OBJECT'));
  checkNames(options, ['signal', 'onProgress'], 'options');
  checkOption(options, 'signal', isSignal);
  checkFunction(options, 'onProgress');
  return options;
}

interface NumberOption {
  default: number;
  minimum: number;
  maximum: number;
  isInteger: boolean;
}

function readNumbers<Name extends string>(
  given: object,
  path: string[],
  known: Record<Name, NumberOption>,
): Record<Name, number> {
  const entries = Object.entries<NumberOption>(known).map(([name, option]) => {
    const value = fieldAt(given, name) ?? option.default;
    return [name, readNumber(value, [...path, name], option)];
  });
  return Object.fromEntries(entries) as Record<Name, number>;
}

function readNumber(value: unknown, path: string[], { minimum, maximum, isInteger }: NumberOption): number {
  if (typeof value !== 'number' || Number.isNaN(value) || (isInteger && !Number.isInteger(value))) {
    throw argumentErrors(messages, wrongType(path, isInteger ? 'INTEGER' : 'FLOAT'));
  }
  if (value < minimum) throw argumentErrors(messages, outOfRange(path, 'minimum', minimum));
  if (value > maximum) throw argumentErrors(messages, outOfRange(path, 'maximum', maximum));
  return value;
}

function outOfRange(path: string[], variant: 'minimum' | 'maximum', limit: number): LocatedError {
  return { error_type: 'OUT_OF_RANGE', validation_rules: { [variant]: limit }, variant, path };
}

function checkOption(options: object, name: string, accepts: (value: unknown) => boolean, type = 'OBJECT'): void {
  const value = fieldAt(options, name);
  if (value === undefined || accepts(value)) return;
  const path = ['options', name];
  throw argumentErrors(messages, value === null ? missing(path) : wrongType(path, type));
}

function checkFunction(options: object, name: string): void {
  const value = fieldAt(options, name);
  if (value === undefined || typeof value === 'function') return;
  const path = ['options', name];
  throw argumentErrors(
    messages,
    value === null ? missing(path) : { ...wrongType(path, 'OBJECT'), variant: 'function' },
  );
}

/** A signal, also one of another realm or of a polyfill. */
function isSignal(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('aborted' in value)) return false;
  const { addEventListener, removeEventListener } = value as AbortSignal;
  return typeof addEventListener === 'function' && typeof removeEventListener === 'function';
}
