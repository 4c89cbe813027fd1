import { type CustomField, conversion, defineCustomFields, listOf, oneOf, text } from '@rdsm-events/builders';
import { conversionSchema, validateConversion } from '@rdsm-events/validators';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mutated } from '../support/arbitraries/mutated.js';
import { validEvents } from '../support/arbitraries/valid.js';
import { errorsOf } from '../support/builders.js';
import { catalogue } from '../support/catalogue.js';

const fields = {
  cf_plan: oneOf('pro', 'free'),
  cf_interests: listOf(text),
  cf_colours: listOf(oneOf('red', 'blue')),
  cf_note: text,
};
const account = defineCustomFields(fields);
const contact = { email: 'ana@example.com', conversion_identifier: 'newsletter' };

const right = fc.record(
  {
    cf_plan: fc.constantFrom('pro', 'free'),
    cf_interests: fc.array(fc.string(), { maxLength: 3 }),
    cf_colours: fc.array(fc.constantFrom('red', 'blue'), { maxLength: 3 }),
    cf_note: fc.string(),
  },
  { requiredKeys: [] },
);
const [event] = catalogue.events;
if (event === undefined) throw new Error('There is no event.');
const events = validEvents(event, catalogue);

type Fields = Record<string, unknown>;

/** An array whose first item is a hole. */
const sparse = Object.assign([], { 1: 'a' });

/** The fields of an event without those that are custom. */
function fixed(body: unknown): Fields {
  const payload = ((body as Fields | null)?.payload ?? {}) as Fields;
  return Object.fromEntries(Object.entries(payload).filter(([name]) => !name.startsWith('cf_')));
}

const errorOf = (custom: unknown) => {
  const result = account.validateConversion({ ...conversion(contact), payload: { ...contact, ...(custom as object) } });
  return result.valid ? [] : result.errors;
};

/** A result whose suggestions name no custom field: where some are declared, no other is suggested. */
function withoutCustomNames(result: ReturnType<typeof validateConversion>): unknown {
  if (result.valid) return result;
  return result.errors.map(({ validation_rules, ...error }) => {
    const { did_you_mean, ...rules } = { ...validation_rules };
    return { ...error, rules, names: did_you_mean?.filter((name) => !name.startsWith('cf_')) ?? [] };
  });
}

/** Where a Standard Schema finds which error. */
function placesOf(result: { issues?: readonly { path: readonly PropertyKey[]; error_type: string }[] | undefined }) {
  return result.issues?.map(({ path, error_type }) => [path, error_type]);
}

describe('Declared custom fields', () => {
  it('make events that their validator accepts', () => {
    fc.assert(
      fc.property(events, right, (body, custom) => {
        const payload = { ...fixed(body), ...custom };
        const built = account.conversion(payload as never);
        expect(built).toEqual({ ...conversion(contact), payload });
        expect(account.conversion.parse(payload)).toEqual(built);
        expect(account.isConversion(built)).toBe(true);
        expect(account.validateConversion(built)).toEqual({ valid: true, value: built });
        expect(account.conversionSchema['~standard'].validate(built)).toEqual({ value: built });
      }),
    );
  });

  it('that are strings make events that every validator accepts', () => {
    fc.assert(
      fc.property(fc.constantFrom('pro', 'free'), fc.string(), (cf_plan, cf_note) => {
        expect(validateConversion(account.conversion({ ...contact, cf_plan: cf_plan as 'pro', cf_note })).valid).toBe(
          true,
        );
      }),
    );
  });

  it('change nothing in the errors of other fields', () => {
    fc.assert(
      fc.property(mutated(events, catalogue), (body) => {
        const payload = (body as Fields | null)?.payload;
        fc.pre(
          typeof payload !== 'object' ||
            payload === null ||
            !Object.keys(payload).some((name) => name.startsWith('cf_')),
        );
        expect(withoutCustomNames(account.validateConversion(body))).toEqual(
          withoutCustomNames(validateConversion(body)),
        );
        expect(placesOf(account.conversionSchema['~standard'].validate(body))).toEqual(
          placesOf(conversionSchema['~standard'].validate(body)),
        );
        const options = { unknownFields: 'allow' } as const;
        expect(account.validateConversion(body, options)).toEqual(validateConversion(body, options));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    [
      'a wrong option',
      { cf_plan: 'Pro' },
      'INVALID_OPTION',
      '$.body.payload.cf_plan',
      { valid_options: ['pro', 'free'], did_you_mean: ['pro'] },
    ],
    ['a number', { cf_note: 1 }, 'INVALID_DATA_TYPE', '$.body.payload.cf_note', { data_type: 'STRING' }],
    [
      'a string for an array',
      { cf_interests: 'a' },
      'INVALID_DATA_TYPE',
      '$.body.payload.cf_interests',
      { data_type: 'SET' },
    ],
    ['an array for a text', { cf_note: ['a'] }, 'INVALID_DATA_TYPE', '$.body.payload.cf_note', { data_type: 'STRING' }],
    ['null', { cf_interests: null }, 'CANNOT_BE_NULL', '$.body.payload.cf_interests', { required: false }],
    ['null in an array', { cf_interests: ['a', null] }, 'CANNOT_BE_NULL', '$.body.payload.cf_interests[1]', undefined],
    ['a hole in an array', { cf_interests: sparse }, 'CANNOT_BE_NULL', '$.body.payload.cf_interests[0]', undefined],
    [
      'a wrong option in an array',
      { cf_colours: ['red', 'green'] },
      'INVALID_OPTION',
      '$.body.payload.cf_colours[1]',
      { valid_options: ['red', 'blue'] },
    ],
    ['a misspelt name', { cf_plna: 'pro' }, 'INVALID_FIELDS', '$.body.payload.cf_plna', { did_you_mean: ['cf_plan'] }],
    ['another name', { cf_seats: '12' }, 'INVALID_FIELDS', '$.body.payload.cf_seats', undefined],
    ['an odd name', { 'cf_a b': '12' }, 'INVALID_FIELDS', '$.body.payload["cf_a b"]', undefined],
  ])('reject %s', (_, custom, error_type, path, validation_rules) => {
    expect(errorOf(custom)).toEqual([
      { error_type, error_message: expect.any(String), path, ...(validation_rules && { validation_rules }) },
    ]);
  });

  it('are reported in the order of the body, after the fixed fields, with the keys that lead there', () => {
    const long = `cf_${' '.repeat(80)}`;
    const payload = {
      [`${long}b`]: 'x',
      odd: 1,
      cf_interests: ['a', 1, 2],
      [`${long}a`]: ['x'],
      cf_note: undefined,
      name: 1,
      cf_plan: 'x',
    };
    const wrong = { event_type: 'CONVERSION', event_family: 'CDP', payload, more: 1 };
    const result = account.validateConversion(wrong);
    const cut = `$.body.payload["cf_${' '.repeat(61)}"]`;
    expect(result.valid ? [] : result.errors.map(({ path, error_type }) => [path, error_type])).toEqual([
      ['$.body.payload.conversion_identifier', 'CANNOT_BE_NULL'],
      ['$.body.payload.name', 'INVALID_DATA_TYPE'],
      ['$.body.payload.email', 'CANNOT_BE_NULL'],
      [cut, 'INVALID_FIELDS'],
      ['$.body.payload.odd', 'INVALID_FIELDS'],
      ['$.body.payload.cf_interests[1]', 'INVALID_DATA_TYPE'],
      ['$.body.payload.cf_interests[2]', 'INVALID_DATA_TYPE'],
      [cut, 'INVALID_FIELDS'],
      ['$.body.payload.cf_plan', 'INVALID_OPTION'],
      ['$.body.more', 'INVALID_FIELDS'],
    ]);
    const { issues = [] } = account.conversionSchema['~standard'].validate(wrong);
    expect(issues.map(({ path }) => path)).toEqual([
      ['payload', 'conversion_identifier'],
      ['payload', 'name'],
      ['payload', 'email'],
      ['payload', `${long}b`],
      ['payload', 'odd'],
      ['payload', 'cf_interests', 1],
      ['payload', 'cf_interests', 2],
      ['payload', `${long}a`],
      ['payload', 'cf_plan'],
      ['more'],
    ]);
    expect(errorsOf(() => account.conversion.parse(payload)).length).toBe(9);
  });

  it('that are not declared are allowed where unknown fields are', () => {
    const body = { ...conversion(contact), payload: { ...contact, cf_seats: 12, cf_plan: 'x' } };
    const result = account.validateConversion(body, { unknownFields: 'allow' });
    expect(result.valid ? [] : result.errors.map(({ path }) => path)).toEqual(['$.body.payload.cf_plan']);
  });

  it('are rejected with an invalid name, and without a kind', () => {
    const define = defineCustomFields as (given: unknown) => unknown;
    expect(errorsOf(() => define({ plan: text }))).toMatchObject([
      { error_type: 'INVALID_FIELDS', path: 'fields.plan' },
    ]);
    expect(errorsOf(() => define({ cf_plan: 'text' }))).toMatchObject([{ path: 'fields.cf_plan' }]);
    expect(errorsOf(() => define(undefined))).toMatchObject([{ path: 'fields' }]);
  });

  it('with billions of holes are reported up to the limit', () => {
    const list: unknown[] = [];
    list.length = 2 ** 32 - 1;
    expect(errorOf({ cf_interests: list }).length).toBe(100_000);
  });

  it('are never named by what an object inherits', () => {
    const odd: CustomField<string> = text;
    expect(errorOf({ cf_constructor: 'x' })).toMatchObject([{ error_type: 'INVALID_FIELDS' }]);
    const known = defineCustomFields({ cf_constructor: odd });
    expect(known.isConversion(known.conversion({ ...contact, cf_constructor: 'x' }))).toBe(true);
  });
});
