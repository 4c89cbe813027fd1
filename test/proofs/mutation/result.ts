import { noticesOf } from '../../support/notices.js';
import { type Functions, functionsOf } from '../adversarial/fuzz/verdict.js';
import { descriptor, whilePolluted } from '../adversarial/pollution.js';
import type { Input } from './inputs/input.js';

/** What the functions of the validators return and throw for an input, as a string that can be compared. */
export function resultOf({ names, make, inherited, isLarge }: Input, exports: Record<string, unknown>): string {
  const functions = functionsOf(names, exports);
  if (isLarge) return countOf(functions, make());
  if (inherited === undefined) return print(results(functions, make()));
  const value = make();
  return print(whileInheriting(inherited, () => results(functions, value)));
}

/** What a function returns while every object inherits a field. */
function whileInheriting<Result>(field: string, run: () => Result): Result {
  const pollution = descriptor({ value: 'ana@example.com', writable: true, enumerable: true, configurable: true });
  return whilePolluted(Object.prototype, field, pollution, run);
}

/** The notices of an input, as a string that can be compared. */
export function noticesResult(input: Input, exports: Record<string, unknown>): string {
  const find = noticesOf(input.names, exports);
  const value = input.make();
  if (input.isLarge) return String(find(value).length);
  return print(input.inherited === undefined ? find(value) : whileInheriting(input.inherited, () => find(value)));
}

/** As JSON, with what is undefined. */
function print(values: readonly unknown[]): string {
  return JSON.stringify(values, (_, value) => (value === undefined ? '(undefined)' : value));
}

function countOf({ validate }: Functions, value: unknown): string {
  const result = validate(value);
  return result.valid ? 'valid' : `${result.errors.length} errors, the last ${JSON.stringify(result.errors.at(-1))}`;
}

function results({ is, validate, assert, schema }: Functions, value: unknown): unknown[] {
  const strict = validate(value);
  const lenient = validate(value, { unknownFields: 'allow' });
  const standard = schema['~standard'].validate(value);
  return [
    is(value),
    strict.valid ? strict.value === value : strict.errors,
    validate(value, {}).valid,
    lenient.valid ? lenient.value === value : lenient.errors,
    thrownBy(() => assert(value)),
    thrownBy(() => assert(value, { unknownFields: 'allow' })),
    standard.issues ? standard.issues : standard.value === value,
  ];
}

function thrownBy(run: () => void): unknown {
  try {
    run();
    return 'nothing';
  } catch (error) {
    const { name, message, errors } = error as Error & { errors?: readonly unknown[] };
    return [name, message, errors?.length, errors?.[0]];
  }
}

/** Whether a result is the one that the documented tables give. */
export function isExpected({ expected }: Input, result: string): boolean {
  if (expected === undefined) return true;
  const [accepted, errors] = JSON.parse(result);
  if (accepted !== expected.valid) return false;
  const found = accepted
    ? []
    : errors.map(({ error_type, path }: { error_type: string; path: string }) => ({ error_type, path }));
  return JSON.stringify(found) === JSON.stringify(expected.errors);
}
