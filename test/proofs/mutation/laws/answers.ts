import { isDeepStrictEqual } from 'node:util';
import { type Asked, answerTo, type Expected } from './answer.js';
import type { Law } from './law.js';
import type { Validator } from './validator.js';

/** A value and the whole answer to it. What keeps state or cannot be shared is made anew each time. */
export interface Case {
  readonly name: string;
  readonly make: () => unknown;
  /** JSON that has the same answer. */
  readonly seen: unknown;
}

/** A body of JSON. */
export function caseOf(name: string, body: unknown): Case {
  return { name, make: () => body, seen: body };
}

/** One case in so many is asked of all functions, the others of `is` and `validate`: the functions share their rules. */
const askedInFull = 8;

export function answers(asked: Asked, cases: readonly Case[]): Law[] {
  return cases.map((one, index) => answer(asked, one, index % askedInFull === 0));
}

function answer(asked: Asked, { name, make, seen }: Case, inFull: boolean): Law {
  let known: Expected[] | undefined;
  const broken = (validator: Validator): string | undefined => {
    known ??= answerTo(seen, asked);
    const expected = known;
    const strict = errorsOf(expected);
    const value = make();
    if (validator.is(value) !== (strict.length === 0)) return 'is';
    if (!gives(validator, value, strict)) return 'validate';
    return inFull ? brokenByOthers(validator, value, expected) : undefined;
  };
  return { asked, name, broken };
}

function brokenByOthers(validator: Validator, value: unknown, expected: readonly Expected[]): string | undefined {
  const strict = errorsOf(expected);
  if (strict.length === 0) return accepts(validator, value) ? undefined : 'assert or schema, of a right value';
  const lenient = strict.filter(({ error_type }) => error_type !== 'INVALID_FIELDS');
  if (lenient.length < strict.length && !allows(validator, value, lenient)) return 'allow';
  if (!gives(validator, value, strict, { unknownFields: 'refuse' })) return 'refuse';
  const issues = expected.map(({ error, keys }) => ({ message: error.error_message, path: [...keys] }));
  if (!isDeepStrictEqual(validator.schema['~standard'].validate(value), { issues })) return 'schema';
  return throws(validator, value, strict) ? undefined : 'assert';
}

type Errors = readonly Expected['error'][];

function errorsOf(expected: readonly Expected[]): Errors {
  return expected.map(({ error }) => error);
}

function gives(
  { validate }: Validator,
  value: unknown,
  errors: Errors,
  options?: { unknownFields: 'allow' | 'refuse' },
) {
  const result = validate(value, options);
  if (errors.length > 0) return isDeepStrictEqual(result, { valid: false, errors });
  return result.valid === true && result.value === value && Object.keys(result).length === 2;
}

function accepts({ assert, schema }: Validator, value: unknown): boolean {
  const standard = schema['~standard'].validate(value);
  return assert(value) === undefined && standard.issues === undefined && standard.value === value;
}

function allows(validator: Validator, value: unknown, errors: Errors): boolean {
  const options = { unknownFields: 'allow' } as const;
  if (!gives(validator, value, errors, options)) return false;
  return errors.length > 0 ? throws(validator, value, errors, options) : validator.assert(value, options) === undefined;
}

function throws({ assert }: Validator, value: unknown, errors: Errors, options?: { unknownFields: 'allow' }): boolean {
  try {
    assert(value, options);
    return false;
  } catch (error) {
    const { name, message, errors: thrown } = error as Error & { errors: unknown };
    const [first, ...rest] = errors;
    const more = rest.length > 0 ? ` (and ${rest.length} more)` : '';
    const expected = `${first?.path}: ${first?.error_message}${more}`;
    const right = error instanceof Error && name === 'RdsmValidationError' && message === expected;
    return right && isDeepStrictEqual(thrown, errors);
  }
}
