import { RdsmValidationError } from '@rdsm-events/validators';
import type { Notice } from '@rdsm-events/validators/notices';
import { payloadField } from '../../../generator/catalogue/named-shapes.js';
import { payloadNames } from '../../../generator/catalogue/names.js';
import { fieldOf } from '../../../generator/runtime/safe-read.js';
import { catalogue } from '../../support/catalogue.js';
import { noticesOf } from '../../support/notices.js';
import { type Functions, functionsOf } from '../adversarial/fuzz/verdict.js';
import { descriptor, whilePolluted } from '../adversarial/pollution.js';
import type { Input } from './inputs/input.js';

/** What the functions of the validators return and throw for an input, as a string that can be compared. */
export function resultOf(input: Input, exports: Record<string, unknown>): string {
  const functions = functionsOf(input.names, exports);
  const value = input.make();
  return input.isLarge
    ? countOf(functions, value)
    : print(whileInheriting(input, () => results(functions, value, input)));
}

/** The same for the payload of an input, with the functions that validate payloads. */
export function payloadResult(input: Input, exports: Record<string, unknown>): string {
  const functions = functionsOf(payloadNames(input.names), exports);
  const payload = fieldOf(input.make(), payloadField(catalogue.envelope));
  return input.isLarge
    ? countOf(functions, payload)
    : print(whileInheriting(input, () => results(functions, payload, input)));
}

/** What a function returns while every object inherits the field of an input, if it has one. */
function whileInheriting<Result>({ inherited, inheritedValue }: Input, run: () => Result): Result {
  if (inherited === undefined) return run();
  const value = inheritedValue ?? 'ana@example.com';
  const pollution = descriptor({ value, writable: true, enumerable: true, configurable: true });
  return whilePolluted(Object.prototype, inherited, pollution, run);
}

/** The notices of an input, as a string that can be compared. */
export function noticesResult(input: Input, exports: Record<string, unknown>): string {
  const find = noticesOf(input.names, exports);
  const value = input.make();
  const notices = whileInheriting(input, () => find(value));
  if (input.isLarge) return `${notices.length} notices, the last ${JSON.stringify(notices.at(-1))}`;
  const details = detailsOf(notices);
  return print(details.some(hasArray) && shareArrays(details, detailsOf(find(value))) ? ['shared'] : notices);
}

function detailsOf(notices: readonly Notice[]): object[] {
  return notices.map(({ details }) => details);
}

function hasArray(details: object): boolean {
  return Object.values(details).some(Array.isArray);
}

/** Whether one who changes the details of a problem changes those of others of the same kind. */
function shareArrays(details: readonly object[], others: readonly object[]): boolean {
  const arrays = new Set(details.flatMap((one) => Object.values(one).filter(Array.isArray)));
  return others.some((other) => Object.values(other).some((entry) => arrays.has(entry)));
}

/** Whether a check accepts the payload of an input, as a string that can be compared. */
export function clearResult(input: Input, exports: Record<string, unknown>): string {
  const [isClear] = Object.values(exports) as ((payload: unknown) => boolean)[];
  return String(isClear?.(fieldOf(input.make(), payloadField(catalogue.envelope))));
}

/** As JSON, with what is undefined. */
function print(values: readonly unknown[]): string {
  return JSON.stringify(values, (_, value) => (value === undefined ? '(undefined)' : value));
}

function countOf({ validate }: Functions, value: unknown): string {
  const result = validate(value);
  return result.valid ? 'valid' : `${result.errors.length} errors, the last ${JSON.stringify(result.errors.at(-1))}`;
}

function results(
  { is, validate, assert, schema, ValidationError }: Functions,
  value: unknown,
  input: Input,
): unknown[] {
  const strict = validate(value);
  const lenient = validate(value, { unknownFields: 'allow' });
  const standard = schema['~standard'].validate(value);
  return [
    is(value),
    strict.valid ? strict.value === value : strict.errors,
    shareRules(strict, () => validate(value)),
    ...(input.isFirst ? usualOptions : []).map((options) => validate(value, options).valid),
    lenient.valid ? lenient.value === value : lenient.errors,
    thrownBy(() => assert(value), ValidationError),
    thrownBy(() => assert(value, { unknownFields: 'allow' }), ValidationError),
    standard.issues ? standard.issues : standard.value === value,
    ...(input.isFirst ? wrongOptions : []).flatMap((options) => [
      thrownBy(() => validate(value, options), ValidationError),
      thrownBy(() => assert(value, options), ValidationError),
    ]),
  ];
}

/** Whether one who changes the validation rules of an error changes those of another call. Of many, the first are enough. */
function shareRules(result: Result, again: () => Result): boolean {
  const rules = rulesOf(result);
  return rules.some(hasArray) && shareArrays(rules, rulesOf(again()));
}

type Result = ReturnType<Functions['validate']>;

function rulesOf(result: Result): object[] {
  return result.valid ? [] : result.errors.slice(0, 5).flatMap(({ validation_rules }) => validation_rules ?? []);
}

/** Options that change nothing. */
const usualOptions: Parameters<Functions['validate']>[1][] = [
  {},
  { unknownFields: undefined },
  { unknownFields: 'reject' },
];

/** Options that do not exist, or have a value that they cannot have. */
const wrongOptions: Parameters<Functions['validate']>[1][] = [
  { unknownField: 'allow' } as never,
  { unknownFields: 'ignore' } as never,
];

function thrownBy(run: () => void, ValidationError: Functions['ValidationError']): unknown {
  try {
    run();
    return 'nothing';
  } catch (error) {
    const { name, message, errors } = error as Error & { errors?: readonly unknown[] };
    const isThrown = error instanceof ValidationError && error instanceof RdsmValidationError;
    return [name, message, isThrown, instancesOf(ValidationError), errors?.length, errors?.slice(0, 2)];
  }
}

const apiError = { error_type: 'INVALID', error_message: 'Is not valid.', path: '$.body' };
/** Of another build of the package. */
const ofOtherBuild = new RdsmValidationError([apiError]);
const { proxy: revoked, revoke } = Proxy.revocable({}, {});
revoke();

const instances = new WeakMap<Functions['ValidationError'], string>();

/** Which values are errors of a class, and of a class derived from it. */
function instancesOf(ValidationError: Functions['ValidationError']): string {
  const known = instances.get(ValidationError);
  if (known !== undefined) return known;
  class Derived extends ValidationError {}
  const derived = new Derived([apiError, apiError], 'Is derived.');
  const values = [ofOtherBuild, derived, new Error(), {}, null, 'x', () => {}];
  const found = [ValidationError, Derived].map((one) => values.map((value) => value instanceof one));
  // With any other class, it would throw.
  const printed = `${new ValidationError([apiError]).message} ${derived.message} ${JSON.stringify(found)} ${revoked instanceof ValidationError}`;
  instances.set(ValidationError, printed);
  return printed;
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
