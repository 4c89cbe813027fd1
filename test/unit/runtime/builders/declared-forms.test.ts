import {
  boolean,
  type CustomField,
  date,
  defineCustomFields,
  integer,
  listOf,
  number,
  oneOf,
  text,
} from '@rdsm-events/builders';
import { describe, expect, it } from 'vitest';

/* What the inputs of a form are, where an account has declared its custom fields. */

const contact = { email: 'ana@example.com', conversion_identifier: 'newsletter' };
const own: CustomField<string> = (value) => typeof value === 'string';

const account = defineCustomFields({
  cf_idade: integer,
  cf_score: number,
  cf_socio: boolean,
  cf_desde: date,
  cf_plano: oneOf('Pro', 'free'),
  cf_nota: text,
  cf_cargo: text,
  cf_email: text,
  cf_própria: own,
  cf_temas: listOf(text),
  cf_cores: listOf(oneOf('red', 'blue')),
  cf_lojas: listOf(integer),
});

function read(form: object, options?: Parameters<typeof account.conversion.fromForm>[1]) {
  const result = account.conversion.fromForm({ ...contact, ...form }, options);
  const changes = result.changes.map(({ input, change, field }) =>
    [input, change, ...(field ? [field] : [])].join(' '),
  );
  if (!result.valid) return { errors: result.errors.map(({ input, error_type }) => [input, error_type]), changes };
  const { email: _, conversion_identifier: _id, ...custom } = result.event.payload;
  return { custom, changes };
}

describe('An input of a declared field', () => {
  it.each<[string, object, object, string[]]>([
    ['digits', { cf_idade: '30' }, { cf_idade: '30' }, []],
    ['digits that no number has', { cf_idade: '12345678901234567890' }, { cf_idade: '12345678901234567890' }, []],
    ['grouped digits', { cf_idade: '1.234' }, { cf_idade: '1234' }, ['cf_idade ambiguous cf_idade']],
    ['a number', { cf_idade: 30 }, { cf_idade: '30' }, ['cf_idade converted cf_idade']],
    ['a decimal comma', { cf_score: '200,50' }, { cf_score: '200.5' }, ['cf_score converted cf_score']],
    ['an amount', { cf_score: 'R$ 1.234,56' }, { cf_score: '1234.56' }, ['cf_score converted cf_score']],
    ['on', { cf_socio: 'on' }, { cf_socio: 'true' }, ['cf_socio converted cf_socio']],
    ['a hidden input before it', { cf_socio: ['0', 'on'] }, { cf_socio: 'true' }, ['cf_socio converted cf_socio']],
    ['true', { cf_socio: 'true' }, { cf_socio: 'true' }, []],
    ['false', { cf_socio: false }, { cf_socio: 'false' }, ['cf_socio converted cf_socio']],
    ['another case', { cf_plano: 'PRO' }, { cf_plano: 'Pro' }, ['cf_plano converted cf_plano']],
    ['a day', { cf_desde: '2024-12-31' }, { cf_desde: '2024-12-31T00:00:00Z' }, ['cf_desde ambiguous cf_desde']],
    [
      'a day in Brazil',
      { cf_desde: '31/12/2024' },
      { cf_desde: '2024-12-31T00:00:00Z' },
      ['cf_desde ambiguous cf_desde'],
    ],
    [
      'a time without an offset',
      { cf_desde: '2024-12-31T14:30' },
      { cf_desde: new Date(2024, 11, 31, 14, 30).toISOString() },
      ['cf_desde ambiguous cf_desde'],
    ],
    ['a date-time', { cf_desde: '2024-12-31T14:30:00-03:00' }, { cf_desde: '2024-12-31T14:30:00-03:00' }, []],
    ['a Date', { cf_desde: new Date(0) }, { cf_desde: '1970-01-01T00:00:00.000Z' }, ['cf_desde converted cf_desde']],
    ['several values of a text', { cf_nota: ['a', 'b'] }, { cf_nota: 'a, b' }, ['cf_nota converted cf_nota']],
    ['a number for a text', { cf_nota: 5 }, { cf_nota: '5' }, ['cf_nota converted cf_nota']],
    ['repeated inputs', { 'cf_temas[]': ['a', 'b'] }, { cf_temas: ['a', 'b'] }, []],
    ['one input of a list', { cf_cores: 'red, BLUE' }, { cf_cores: ['red', 'blue'] }, ['cf_cores converted cf_cores']],
    ['numbers of a list', { cf_lojas: '1; 2' }, { cf_lojas: ['1', '2'] }, ['cf_lojas converted cf_lojas']],
    ['no value', { cf_idade: ' ' }, {}, ['cf_idade dropped cf_idade']],
    ["somebody's own kind", { cf_própria: 5 }, { cf_própria: '5' }, ['cf_própria converted cf_própria']],
  ])('has %s', (_, form, custom, changes) => {
    expect(read(form)).toEqual({ custom, changes });
  });

  it.each<[string, object, object, string[]]>([
    ['without the prefix', { idade: '30' }, { cf_idade: '30' }, ['idade renamed cf_idade']],
    ['in another spelling', { 'CF-Idade': '30' }, { cf_idade: '30' }, ['CF-Idade renamed cf_idade']],
    ['before what people call a listed one', { cargo: 'x' }, { cf_cargo: 'x' }, ['cargo renamed cf_cargo']],
    ['not if it is that of a listed field', { 'E-mail': 'x' }, {}, ['E-mail ignored email']],
    ['not if it has other characters', { própria: 'x' }, {}, ['própria ignored']],
  ])('is known by its name %s', (_, form, custom, changes) => {
    expect(read(form)).toEqual({ custom, changes });
  });

  it('without the prefix is none if it could be that of two fields', () => {
    const { conversion } = defineCustomFields({ cf_a_b: text, cf_ab: text });
    const result = conversion.fromForm({ ...contact, ab: 'x', cf_ab: 'y' });
    expect(result).toMatchObject({ valid: true, event: { payload: { ...contact, cf_ab: 'y' } } });
    expect(result.changes).toEqual([{ input: 'ab', change: 'ignored' }]);
  });

  it.each<[object, string, string]>([
    [{ idade: '12,5' }, 'idade', 'INVALID_DATA_TYPE'],
    [{ idade: ['1', '2'] }, 'idade', 'INVALID_DATA_TYPE'],
    [{ socio: 'talvez' }, 'socio', 'INVALID_DATA_TYPE'],
    [{ plano: 'gold' }, 'plano', 'INVALID_OPTION'],
    [{ desde: '2024-02-31' }, 'desde', 'INVALID_FORMAT'],
    [{ desde: '2024-02-31T10:00' }, 'desde', 'INVALID_FORMAT'],
    [{ desde: '12/31/2024' }, 'desde', 'INVALID_FORMAT'],
    [{ lojas: '1; x' }, 'lojas', 'INVALID_DATA_TYPE'],
    [{ cf_plna: 'Pro' }, 'cf_plna', 'INVALID_FIELDS'],
  ])('that is wrong is an error at the input: %j', (form, input, error_type) => {
    expect(read(form).errors).toEqual([[input, error_type]]);
  });

  it('is stated by options, too', () => {
    const options = { inputs: { 'quantos anos': 'cf_idade' }, fields: { cf_lojas: [1] } } as const;
    expect(read({ 'quantos anos': '1.234', lojas: '5' }, options)).toEqual({
      custom: { cf_idade: '1234', cf_lojas: ['1'] },
      changes: ['quantos anos ambiguous cf_idade', 'quantos anos renamed cf_idade', 'lojas ignored cf_lojas'],
    });
  });
});

describe('The function that only builds', () => {
  it('serializes, and validates nothing', () => {
    expect(account.buildConversion({ ...contact, cf_idade: 30, cf_lojas: [1] }).payload).toEqual({
      ...contact,
      cf_idade: '30',
      cf_lojas: ['1'],
    });
    expect(account.buildConversion({ email: 1 } as never).payload).toEqual({ email: 1 });
  });
});
