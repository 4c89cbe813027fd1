import * as published from '@rdsm-events/builders';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CatalogueEvent } from '../../generator/catalogue/catalogue.js';
import { legalBasisRows } from '../../generator/catalogue/documents.js';
import { unionNames } from '../../generator/catalogue/names.js';
import { mutated } from '../support/arbitraries/mutated.js';
import { validEvents } from '../support/arbitraries/valid.js';
import { builderOf, buildOf, errorsOf } from '../support/builders.js';
import { catalogue } from '../support/catalogue.js';
import { validatorOf } from '../support/validators.js';

type Fields = Record<string, unknown>;

/** The fields of an event whose values are times. */
function timesOf({ payload }: CatalogueEvent): string[] {
  const fields = payload.fields.filter(({ shape }) => shape.kind === 'string' && shape.format === 'date-time');
  return fields.map(({ name }) => name);
}

/** The fields of an event whose values are numbers in strings. */
function lengthsOf({ payload }: CatalogueEvent): string[] {
  const fields = payload.fields.filter(({ shape }) => shape.kind === 'string' && shape.unit !== undefined);
  return fields.map(({ name }) => name);
}

/** Times that RFC 3339 can write: years of four digits. */
const times = fc.date({
  min: new Date('0000-01-01T00:00:00Z'),
  max: new Date('9999-12-31T23:59:59.999Z'),
  noInvalidDate: true,
});
const withoutText = fc.constantFrom(new Date(Number.NaN), new Date('-000001-01-01T00:00:00Z'), new Date(8.64e15));

describe.each(catalogue.events)('what the builder makes of a valid payload of $type', (event) => {
  const builder = builderOf(event.names);
  const validator = validatorOf(event.names);

  it('is the whole event, and valid', () => {
    fc.assert(
      fc.property(validEvents(event, catalogue), (body) => {
        for (const built of [builder(body.payload), builder.parse(body.payload), buildOf(event.names)(body.payload)]) {
          expect(built).toEqual(body);
          expect(built.payload).toBe(body.payload);
          expect(validator.is(built)).toBe(true);
          expect(validatorOf(unionNames).is(built)).toBe(true);
        }
      }),
    );
  });

  it('serializes dates and numbers', () => {
    const numbers = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(validEvents(event, catalogue), times, numbers, (body, time, number) => {
        const payload: Fields = { ...(body.payload as Fields) };
        for (const name of timesOf(event)) payload[name] = time;
        for (const name of lengthsOf(event)) payload[name] = number;
        const given = { ...payload };
        const sent = { ...payload };
        for (const name of timesOf(event)) sent[name] = time.toISOString();
        for (const name of lengthsOf(event)) sent[name] = String(number);
        expect(builder(payload).payload).toEqual(sent);
        expect(buildOf(event.names)(payload).payload).toEqual(sent);
        expect(payload).toEqual(given);
      }),
    );
  });
});

describe.each(catalogue.events)('an invalid payload of $type', (event) => {
  const builder = builderOf(event.names);

  it('is rejected with the errors of the validator', () => {
    const names = event.payload.fields.map(({ name }) => name);
    fc.assert(
      fc.property(mutated(validEvents(event, catalogue), catalogue), fc.nat(), (body, at) => {
        const broken = { ...((body as Fields | null)?.payload as Fields), [names[at % names.length] ?? '']: [[]] };
        const result = validatorOf(event.names).validate(buildOf(event.names)({ ...broken }));
        const errors = result.valid ? [] : result.errors;
        expect(errorsOf(() => builder(broken))).toEqual(errors);
        expect(errorsOf(() => builder.parse(broken))).toEqual(errors);
      }),
    );
  });

  it.each(timesOf(event))('is rejected for an invalid Date in %s', (name) => {
    fc.assert(
      fc.property(validEvents(event, catalogue), withoutText, (body, time) => {
        const payload = { ...(body.payload as Fields), [name]: time };
        expect(errorsOf(() => builder(payload))).toEqual([
          {
            error_type: 'INVALID_FORMAT',
            error_message: 'Must be an RFC 3339 date-time.',
            validation_rules: { format: 'date-time' },
            path: `$.body.payload.${name}`,
          },
        ]);
      }),
    );
  });

  it.each(lengthsOf(event))('is rejected for a number without digits in %s', (name) => {
    for (const number of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      const [{ body } = { body: {} }] = event.examples;
      const payload = { ...((body as Fields).payload as Fields), [name]: number };
      const error = { path: `$.body.payload.${name}`, error_type: 'INVALID_DATA_TYPE' };
      expect(errorsOf(() => builder(payload))).toMatchObject([error]);
    }
  });
});

it('all errors are reported at once, those of times too', () => {
  const wrong = new Date(Number.NaN);
  const payload = {
    email: 'nope',
    media_published_date_timestamp: wrong,
    media_user_interaction_date_timestamp: wrong,
  };
  const errors = errorsOf(() => published.mediaPlaybackStopped.parse(payload));
  expect(errors.filter(({ error_type }) => error_type === 'INVALID_FORMAT').map(({ path }) => path)).toEqual([
    '$.body.payload.email',
    '$.body.payload.media_published_date_timestamp',
    '$.body.payload.media_user_interaction_date_timestamp',
  ]);
});

describe('a legal basis', () => {
  const grounds = legalBasisRows[1].options as readonly unknown[] as readonly never[];

  it('has its category, its ground and its status', () => {
    for (const ground of grounds) {
      expect(published.legalBasis.dataProcessing(ground)).toEqual({ category: 'data_processing', type: ground });
      expect(published.legalBasis.dataProcessing(ground, 'granted')).toEqual({
        category: 'data_processing',
        type: ground,
        status: 'granted',
      });
      for (const status of ['granted', 'declined'] as const) {
        const basis = published.legalBasis.communications(ground, status);
        expect(basis).toEqual({ category: 'communications', type: ground, status });
        const item = { cf_cart_id: '1', cf_cart_product_id: '2', cf_cart_product_sku: '3', email: 'ana@example.com' };
        expect(() => published.cartAbandonedItem.parse({ ...item, legal_bases: [basis] })).not.toThrow();
      }
    }
  });

  it('has the status that a checkbox means', () => {
    const { communications } = published.legalBasis;
    expect(communications('consent', true)).toEqual(communications('consent', 'granted'));
    expect(communications('consent', false)).toEqual(communications('consent', 'declined'));
  });

  it('has no status that was not given', () => {
    expect(Object.keys(published.legalBasis.dataProcessing('consent'))).toEqual(['category', 'type']);
    expect(Object.keys(published.legalBasis.dataProcessing('consent', undefined))).toEqual(['category', 'type']);
  });

  const { communications, dataProcessing } = published.legalBasis as unknown as Record<
    string,
    (...args: unknown[]) => unknown
  >;
  const given = fc.oneof(fc.constantFrom(true, false, 'granted', 'declined', ...grounds), fc.anything());

  it('is rejected for any other argument', () => {
    fc.assert(
      fc.property(given, given, (type, status) => {
        const isGround = grounds.includes(type as never);
        const isStatus = [true, false, 'granted', 'declined'].includes(status as never);
        const paths = [...(isGround ? [] : ['type']), ...(isStatus ? [] : ['status'])];
        if (paths.length === 0) communications?.(type, status);
        else expect(errorsOf(() => communications?.(type, status)).map(({ path }) => path)).toEqual(paths);
        const isAbsent = status === undefined || status === 'granted';
        const others = [...(isGround ? [] : ['type']), ...(isAbsent ? [] : ['status'])];
        if (others.length === 0) dataProcessing?.(type, status);
        else expect(errorsOf(() => dataProcessing?.(type, status)).map(({ path }) => path)).toEqual(others);
      }),
    );
  });

  it('is rejected with the errors of the API', () => {
    expect(errorsOf(() => communications?.('consentimento', 'sim'))).toMatchObject([
      { error_type: 'INVALID_OPTION', path: 'type', validation_rules: { valid_options: grounds } },
      { error_type: 'INVALID_OPTION', path: 'status', validation_rules: { valid_options: ['granted', 'declined'] } },
    ]);
    expect(errorsOf(() => communications?.('consent'))).toMatchObject([
      { error_type: 'CANNOT_BE_NULL', path: 'status' },
    ]);
  });
});
