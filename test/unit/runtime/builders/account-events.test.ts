import {
  boolean,
  conversion,
  date,
  defineCustomFields,
  integer,
  listOf,
  number,
  oneOf,
  sale,
  text,
} from '@rdsm-events/builders';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errorsOf } from '../../../support/builders.js';

/* The events of an account that has declared its custom fields: kinds that are sent as strings, union and batch. */

const contact = { email: 'a@b', conversion_identifier: 'x' };
const won = sale({ email: 'a@b', funnel_name: 'default' });

const account = defineCustomFields({
  cf_idade: integer,
  cf_score: number,
  cf_socio: boolean,
  cf_desde: date,
  cf_plano: oneOf('pro', 'free'),
  cf_interesses: listOf(text),
  cf_lojas: listOf(integer),
});

const eventWith = (custom: object) => ({ ...conversion(contact), payload: { ...contact, ...custom } });
const errorsIn = (result: ReturnType<typeof account.validateEvent | typeof account.validateBatch>) =>
  result.valid ? [] : result.errors.map(({ path, validation_rules }) => [path, validation_rules]);

describe('A value of a declared field', () => {
  it('is sent as a string from which it can be read', () => {
    const values = fc.record({
      cf_idade: fc.oneof(fc.integer(), fc.maxSafeInteger(), fc.double({ noInteger: false }).map(Math.trunc)),
      cf_score: fc.double({ noNaN: true, noDefaultInfinity: true }),
      cf_socio: fc.boolean(),
      cf_desde: fc.date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
    });
    fc.assert(
      fc.property(
        values.filter(({ cf_idade }) => Number.isFinite(cf_idade)),
        (given) => {
          const { payload } = account.conversion({ ...contact, ...given });
          expect(Number(payload.cf_idade) === given.cf_idade).toBe(true);
          expect(Number(payload.cf_score) === given.cf_score).toBe(true);
          expect(payload.cf_socio === 'true').toBe(given.cf_socio);
          expect(new Date(payload.cf_desde ?? '')).toEqual(given.cf_desde);
          for (const value of Object.values(payload)) expect(typeof value).toBe('string');
          expect(account.isConversion(eventWith(payload))).toBe(true);
        },
      ),
    );
  });

  it('in an array is sent as a string, too', () => {
    expect(account.conversion({ ...contact, cf_lojas: [1, 2, '3'], cf_interesses: ['x'] }).payload).toEqual({
      ...contact,
      cf_lojas: ['1', '2', '3'],
      cf_interesses: ['x'],
    });
  });

  it('is never changed in the payload that is passed', () => {
    const payload = { ...contact, cf_idade: 5, cf_lojas: [1] };
    account.conversion(payload);
    expect(payload).toEqual({ ...contact, cf_idade: 5, cf_lojas: [1] });
  });

  it.each<[string, object, unknown[]]>([
    ['a fraction', { cf_idade: 1.5 }, ['$.body.payload.cf_idade', { data_type: 'INTEGER' }]],
    ['no digits', { cf_idade: 'dez' }, ['$.body.payload.cf_idade', { data_type: 'INTEGER' }]],
    ['NaN', { cf_score: Number.NaN }, ['$.body.payload.cf_score', { data_type: 'FLOAT' }]],
    ['an infinite number', { cf_score: '-Infinity' }, ['$.body.payload.cf_score', { data_type: 'FLOAT' }]],
    ['yes', { cf_socio: 'sim' }, ['$.body.payload.cf_socio', { data_type: 'BOOLEAN' }]],
    ['an invalid Date', { cf_desde: new Date(Number.NaN) }, ['$.body.payload.cf_desde', { format: 'date-time' }]],
    ['no date', { cf_desde: '31/12/2024' }, ['$.body.payload.cf_desde', { format: 'date-time' }]],
    ['an item', { cf_lojas: [1, 'x'] }, ['$.body.payload.cf_lojas[1]', { data_type: 'INTEGER' }]],
    ['a string', { cf_lojas: '1' }, ['$.body.payload.cf_lojas', { data_type: 'SET' }]],
  ])('that is wrong is rejected: %s', (_, custom, error) => {
    const errors = errorsOf(() => account.conversion.parse({ ...contact, ...custom }));
    expect(errors.map(({ path, validation_rules }) => [path, validation_rules])).toEqual([error]);
  });

  it('is a string in an event: a number is the wrong type', () => {
    expect(errorsIn(account.validateEvent(eventWith({ cf_idade: 5, cf_lojas: [1] })))).toEqual([
      ['$.body.payload.cf_idade', { data_type: 'STRING' }],
      ['$.body.payload.cf_lojas[0]', { data_type: 'STRING' }],
    ]);
  });

  it('of any kind never crashes', () => {
    const throwing = new Proxy([], { get: () => fc.pre(false) });
    fc.assert(
      fc.property(fc.anything(), (value) => {
        for (const field of ['cf_idade', 'cf_score', 'cf_socio', 'cf_desde', 'cf_plano', 'cf_lojas']) {
          const event = eventWith({ [field]: value });
          expect(account.isEvent(event)).toBe(account.validateEvent(event).valid);
        }
      }),
    );
    expect(account.isEvent(eventWith({ cf_lojas: throwing }))).toBe(false);
  });
});

describe('The validators of an account', () => {
  const event = account.conversion({ ...contact, cf_plano: 'pro', cf_interesses: ['x'] });

  it('accept its events, and those of any other type', () => {
    expect(account.validateEvent(event)).toEqual({ valid: true, value: event });
    expect(account.validateEvent(won).valid).toBe(true);
    expect(account.validateBatch([event, won]).valid).toBe(true);
    expect(account.batch(new Set([event, won]))).toEqual([event, won]);
    expect([...account.splitBatch([event, won])]).toEqual([[event, won]]);
  });

  it('report a declared field at its path', () => {
    const wrong = eventWith({ cf_plano: 'gold' });
    const rules = { valid_options: ['pro', 'free'] };
    expect(errorsIn(account.validateEvent(wrong))).toEqual([['$.body.payload.cf_plano', rules]]);
    expect(errorsIn(account.validateBatch([won, wrong]))).toEqual([['$.body[1].payload.cf_plano', rules]]);
    expect(errorsOf(() => account.batch([won, wrong] as never)).map(({ path }) => path)).toEqual([
      '$.body[1].payload.cf_plano',
    ]);
    expect(errorsOf(() => account.batch(undefined as never)).map(({ path }) => path)).toEqual(['$.body']);
  });

  it('reject custom fields in other events', () => {
    expect(account.isEvent({ ...won, payload: { ...won.payload, cf_plano: 'pro' } })).toBe(false);
  });

  it.each<[string, string[] | undefined]>([
    ['idade', ['cf_idade']],
    ['Idade', ['cf_idade']],
    ['cf_idde', ['cf_idade']],
    ['plano', ['cf_plano']],
    ['altura', undefined],
    ['cf_altura', undefined],
    ['nome', ['name']],
    ['nmae', ['name']],
  ])('suggest for %s only what exists', (name, did_you_mean) => {
    const rules = did_you_mean && { did_you_mean };
    const path = `.payload.${name}`;
    expect(errorsIn(account.validateEvent(eventWith({ [name]: 'x' })))).toEqual([[`$.body${path}`, rules]]);
    expect(errorsIn(account.validateBatch([eventWith({ [name]: ['x'] })]))).toEqual([[`$.body[0]${path}`, rules]]);
  });

  it('suggest a declared field before a listed one', () => {
    const { validateEvent } = defineCustomFields({ cf_cargo: text });
    expect(errorsIn(validateEvent(eventWith({ cargo: 'x' })))).toEqual([
      ['$.body.payload.cargo', { did_you_mean: ['cf_cargo', 'job_title'] }],
    ]);
  });
});
