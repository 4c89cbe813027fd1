import { isDeepStrictEqual } from 'node:util';
import { type Asked, answerTo, type Expected } from './answer.js';
import type { Law } from './law.js';
import type { Validator } from './validator.js';

/** All functions give the answer that the tables give to a body. */
export function answersAs(asked: Asked, name: string, body: unknown): Law {
  return answers(asked, name, () => body, answerTo(body, asked));
}

/** All functions give this answer to a value, which is made anew for each that keeps state. */
export function answers(asked: Asked, name: string, make: () => unknown, expected: readonly Expected[]): Law {
  const strict = printed(expected);
  const lenient = printed(expected.filter(({ error }) => error.error_type !== 'INVALID_FIELDS'));
  const issues = expected.map(({ error, keys }) => ({ message: error.error_message, path: [...keys] }));
  const broken = (validator: Validator): string | undefined => {
    const value = make();
    if (validator.is(value) !== (strict.length === 0)) return 'is';
    if (!gives(validator, value, strict)) return 'validate';
    if (strict.length === 0) return accepts(validator, value) ? undefined : 'assert or schema, of a right value';
    if (lenient.length < strict.length && !allows(validator, value, lenient)) return 'allow';
    if (!gives(validator, value, strict, { unknownFields: 'refuse' })) return 'refuse';
    const standard = validator.schema['~standard'].validate(value);
    if (!isDeepStrictEqual(standard, { issues })) return 'schema';
    return throws(validator, value, strict) ? undefined : 'assert';
  };
  return { asked, name, broken };
}

type Errors = readonly Expected['error'][];

function printed(expected: readonly Expected[]): Errors {
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
