import type { ApiError } from '@rdsm-events/types/api-error';
import { RdsmValidationError } from '@rdsm-events/validators';
import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchNames, unionNames } from '../../generator/catalogue/names.js';
import { adversarialValues } from '../support/arbitraries/adversarial.js';
import { arbitraryBodies, mutated } from '../support/arbitraries/mutated.js';
import { anyValidEvents, validEvents } from '../support/arbitraries/valid.js';
import { catalogue } from '../support/catalogue.js';
import { validatorOf } from '../support/validators.js';

const events = anyValidEvents(catalogue);
const batches = fc.array(fc.oneof(events, mutated(events, catalogue)), { maxLength: 3 });
const adversarial = adversarialValues(catalogue);
const numRuns = 200;
const subjects = [
  ...catalogue.events.map((event) => ({ names: event.names, own: validEvents(event, catalogue) })),
  { names: unionNames, own: events },
  { names: batchNames, own: batches },
];

/** Mostly values that are valid or nearly so, each from a function, because adversarial ones keep state. */
function valuesNear(own: Arbitrary<unknown>): Arbitrary<() => unknown> {
  const plain = fc.oneof(own, mutated(own, catalogue), mutated(own, catalogue), arbitraryBodies(catalogue), batches);
  return fc.oneof({ weight: 3, arbitrary: plain.map((value) => () => value) }, adversarial);
}

describe.each(subjects)('the functions of $names.file', ({ names, own }) => {
  const { is, validate, assert, schema } = validatorOf(names);
  const values = valuesNear(own);

  it('agree with each other, and never throw but for assert', () => {
    fc.assert(
      fc.property(values, (make) => {
        const value = make();
        const accepted = is(value);
        const result = validate(value);
        const standard = schema['~standard'].validate(value);
        expect(result.valid).toBe(accepted);
        expect(standard.issues === undefined).toBe(accepted);
        const thrown = catchError(() => assert(value));
        if (result.valid) {
          expect(result.value).toBe(value);
          expect('value' in standard && standard.value).toBe(value);
          expect(thrown).toBeUndefined();
          return;
        }
        expect(result.errors.length).toBeGreaterThan(0);
        expect(thrown).toBeInstanceOf(RdsmValidationError);
        expect((thrown as RdsmValidationError).errors).toEqual(result.errors);
        expect((thrown as RdsmValidationError).message).toContain(standard.issues?.[0]?.message);
        expect(standard.issues?.map(({ error_type, validation_rules }) => ({ error_type, validation_rules }))).toEqual(
          result.errors.map(({ error_type, validation_rules }) => ({ error_type, validation_rules })),
        );
        standard.issues?.forEach(({ message }, index) => {
          const { error_message, validation_rules = {} } = result.errors[index] as ApiError;
          const { valid_options = [], did_you_mean = [], found_at, pattern = '' } = validation_rules;
          const isDetailed = valid_options.length + did_you_mean.length > 0 || found_at !== undefined;
          if (!isDetailed) expect(message).toBe(error_message);
          if (!message.includes('webhook')) for (const value of valid_options) expect(message).toContain(value);
          for (const value of did_you_mean) expect(message).toContain(value);
          expect(message.replace(String(pattern), '')).not.toMatch(/[{}]|undefined/);
        });
      }),
      { numRuns },
    );
  });

  it('report a place at most once', () => {
    fc.assert(
      fc.property(values, (make) => {
        const value = make();
        const places = (schema['~standard'].validate(value).issues ?? []).map(({ path }) => JSON.stringify(path));
        expect(new Set(places).size).toBe(places.length);
      }),
      { numRuns },
    );
  });

  it('drop nothing but fields that do not exist when those are allowed', () => {
    fc.assert(
      fc.property(values, (make) => {
        const value = make();
        const strict = validate(value);
        const lenient = validate(value, { unknownFields: 'allow' });
        const kept = strict.valid ? [] : strict.errors.filter(({ error_type }) => error_type !== 'INVALID_FIELDS');
        expect(lenient.valid ? [] : lenient.errors).toEqual(kept);
        const thrown = catchError(() => assert(value, { unknownFields: 'allow' }));
        expect(thrown === undefined).toBe(lenient.valid);
      }),
      { numRuns },
    );
  });
});

it('a value is never changed', () => {
  const { validate } = validatorOf(batchNames);
  fc.assert(
    fc.property(batches, (value) => {
      const before = structuredClone(value);
      validate(deepFreeze(value));
      expect(value).toEqual(before);
    }),
  );
});

it('an error never contains a value', () => {
  const secret = 'segredo-9f3a';
  const { validate } = validatorOf(unionNames);
  fc.assert(
    fc.property(mutated(events, catalogue), (value) => {
      const marked = markTexts(value, secret);
      expect(JSON.stringify(validate(marked).valid ? [] : validate(marked))).not.toContain(secret);
    }),
    { numRuns: 1000 },
  );
});

/** The value with a mark in every text but the ones that name an event or an option. */
function markTexts(value: unknown, mark: string): unknown {
  if (typeof value === 'string') return /^[A-Z_]+$/.test(value) ? value : `${mark}${value}`;
  if (Array.isArray(value)) return value.map((member) => markTexts(member, mark));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, markTexts(member, mark)]));
}

function catchError(run: () => void): unknown {
  try {
    run();
    return undefined;
  } catch (error) {
    return error;
  }
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const member of Object.values(value)) deepFreeze(member);
    Object.freeze(value);
  }
  return value;
}
