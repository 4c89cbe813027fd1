import { isOnlyDescribed, unicodeSpaces } from '../../../support/oracles/openapi-reading.js';
import type { Case } from './cases.js';

/** Cases in which a tool decides differently from the validators, and why. */
export interface Exception {
  why: string;
  /** Whether the tool may accept an invalid case, or reject a valid one. */
  applies(one: Case): boolean;
}

/** The documents accept it, because their schemas leave out what is wrong: see the README of the package. */
export const leftOut: Exception = {
  why: 'rules over several fields and white space beyond ASCII are only in descriptions',
  applies: ({ valid, body, errors }) =>
    !valid && (isOnlyDescribed(errors) || JSON.stringify(body).search(unicodeSpaces) >= 0),
};

export const anyCustomName: Exception = {
  why: 'OpenAPI 3.0 cannot describe the names of custom fields: a CONVERSION accepts any unlisted string',
  applies: (one) => isConversion(one) && unlistedFields.applies(one),
};

export const unlistedFields: Exception = {
  why: 'fields that do not exist are accepted, and dropped from what it returns',
  applies: ({ valid, errors }) => !valid && errors.every(({ error_type }) => error_type === 'INVALID_FIELDS'),
};

export const uncheckedCustomFields: Exception = {
  why: 'custom fields of any type are accepted, and dropped from what it returns',
  applies: ({ valid, errors }) =>
    !valid && errors.every(({ path }) => /^\$\.body\.payload(?:\.|\[")cf_/.test(path ?? '')),
};

export const customFieldsRejected: Exception = {
  why: 'custom fields of a CONVERSION are rejected',
  applies: (one) => one.valid && isConversion(one) && fieldsOf(one).some((name) => name.startsWith('cf_')),
};

export const conversionAsRecord: Exception = {
  why: 'the payload of a CONVERSION is any record of strings: tags, legal_bases and available_for_mailing are rejected',
  applies: (one) => isConversion(one),
};

export const arraysAsObjects: Exception = {
  why: 'an array is accepted as an object without required fields',
  applies: (one) => hasOnlyWrongTypes(one, Array.isArray),
};

export const fractions: Exception = {
  why: 'an integer may have a fraction',
  applies: (one) => hasOnlyWrongTypes(one, (value) => typeof value === 'number' && !Number.isInteger(value)),
};

export const largeIntegers: Exception = {
  why: 'integers that a number of JavaScript does not hold exactly are rejected',
  applies: ({ valid, body }) => valid && numbersOf(body).some((number) => !Number.isSafeInteger(Math.trunc(number))),
};

/** A string with the form of a moment, in any notation of RFC 3339. */
const moment = /^\d{4}-\d\d-\d\dT/i;
const usualMoment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;

export const unusualMoments: Exception = {
  why: 'moments with small letters, the second 60 or a fraction of many digits are rejected',
  applies: ({ valid, body }) => valid && stringsOf(body).some((text) => moment.test(text) && !usualMoment.test(text)),
};

export const secondSixty: Exception = {
  why: 'moments with the second 60 are rejected, but at the end of a day in UTC',
  applies: ({ valid, body }) =>
    valid && stringsOf(body).some((text) => moment.test(text) && /:60(?![:0-9])/.test(text)),
};

export const protoFields: Exception = {
  why: 'a field with the name __proto__ is rejected',
  applies: ({ valid, body }) => valid && JSON.stringify(body).includes('"__proto__":'),
};

/** Whether each error of a case is the type of such a value. */
function hasOnlyWrongTypes({ valid, body, errors }: Case, isSuch: (value: unknown) => boolean): boolean {
  return (
    !valid &&
    errors.every(({ error_type, path }) => error_type === 'INVALID_DATA_TYPE' && isSuch(valueAt(body, path ?? '')))
  );
}

/** The value at a path such as `$.body.payload.line_items[0]`. */
function valueAt(body: unknown, path: string): unknown {
  const [, ...rest] = path.match(/[^$.[\]]+/g) ?? [];
  return rest.reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], body);
}

function isConversion({ body }: Case): boolean {
  return (body as { event_type?: unknown } | null)?.event_type === 'CONVERSION';
}

function fieldsOf({ body }: Case): string[] {
  return Object.keys((body as { payload?: object | null }).payload ?? {});
}

function stringsOf(value: unknown): string[] {
  return valuesIn(value).filter((one) => typeof one === 'string');
}

function numbersOf(value: unknown): number[] {
  return valuesIn(value).filter((one) => typeof one === 'number');
}

/** What is inside of objects and arrays. */
function valuesIn(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(valuesIn) : [value];
}
