import { type TSchema, Type } from '@sinclair/typebox';
import { describe, expect, it } from 'vitest';
import { expected, type ShouldConstraints, should, shouldBe } from '../../../spec/define.js';
import * as forms from '../../../spec/forms.js';
import { en } from '../../../spec/messages/en.js';
import { ours } from '../../../spec/origin.js';
import { problemsOf, withFields, withOdd } from './invalid-specs.js';

const origin = ours('It is a test.');
const few = should({ minLength: 1 }, origin);
const constraints = (value: object) => should(value as ShouldConstraints, origin);

describe('What a shape cannot carry is a problem', () => {
  it.each<[string, object, string]>([
    ['should on an enum', Type.Union([Type.Literal('a'), Type.Literal('b')], few), 'should'],
    ['should on a literal', Type.Literal('a', few), 'should'],
    ['should on a literal of an enum', Type.Union([Type.Literal('a', few), Type.Literal('b')]), 'should'],
    ['should on a boolean', Type.Boolean(few), 'should'],
    ['should on any value', Type.Unknown(few), 'should'],
    ['should on an object', Type.Object({}, few), 'should'],
    ['expected on items', Type.Array(expected(Type.String(), origin) as TSchema), 'expected'],
    ['expected on a literal', Type.Union([expected(Type.Literal('a'), origin), Type.Literal('b')]), 'expected'],
    ['a unit on a boolean', Type.Boolean({ unit: 'seconds' }), 'unit'],
    ['a unit on an array', Type.Array(Type.Number(), { unit: 'seconds' }), 'unit'],
  ])('%s', (_, schema, keyword) => {
    expect(problemsOf(withOdd(schema)).join('\n')).toContain(`"${keyword}" is not part of the model here. Use it on`);
  });
});

describe('What true and false mean is two values of the enum', () => {
  const literals = [Type.Literal('a'), Type.Literal('b')];

  it.each<[object | null, TSchema[]]>([
    [{ true: 'a' }, literals],
    [{ true: 'a', false: 'a' }, literals],
    [{ true: 'a', false: 'c' }, literals],
    [null, literals],
    [{ true: 'a', false: 'b' }, [Type.String(), Type.Number()]],
  ])('%j', (booleans, members) => {
    expect(problemsOf(withOdd(Type.Union(members, { booleans }))).join('\n')).toContain('Invalid "booleans".');
  });
});

describe('The constraints of a should are checked like those of a must', () => {
  it.each<[object, string]>([
    [Type.Number(constraints({ minLength: 1 })), '"minLength" is no constraint that the value can have.'],
    [Type.Number(constraints({ pattern: 'a' })), '"pattern" is no constraint that the value can have.'],
    [Type.String(constraints({ colour: 'red' })), '"colour" is no constraint that the value can have.'],
    [Type.String(constraints({ minLength: 'x' })), 'Invalid value of "minLength". Use an integer from 0.'],
    [Type.Number(constraints({ minimum: Number.NaN })), 'Invalid value of "minimum". Use a finite number.'],
    [Type.Array(Type.String(), constraints({ maxItems: 0.5 })), 'Invalid value of "maxItems".'],
    [Type.String(constraints({ values: [] })), 'Invalid value of "values". Use an array of strings.'],
    [Type.String(constraints({ values: ['a'], minLength: 1 })), 'A "should" with values and another constraint.'],
    [Type.String(constraints({})), 'A "should" without a constraint.'],
    [Type.String(constraints({ pattern: '(' })), 'The pattern "(" is not a regular expression.'],
    [Type.String(constraints({ minLength: 2, maxLength: 1 })), 'The lower limit is above the upper one.'],
    [Type.String(constraints({ values: ['a', 'a'] })), 'Duplicate enum value "a".'],
    [Type.String({ should: true }), 'Invalid "should". Use should({ … }, origin).'],
    [Type.String({ should: [{ constraints: { minLength: 1 } }] }), 'Invalid "should".'],
  ])('%j', (schema, message) => {
    expect(problemsOf(withOdd(schema)).join('\n')).toContain(message);
  });
});

describe('A form', () => {
  const form = { name: 'lower_case', pattern: '^[a-z]*$', phrase: 'in lower case' };

  it('has a message', () => {
    expect(problemsOf(withOdd(Type.String(shouldBe(form, origin))))).toEqual([]);
    const unnamed = withOdd(Type.String(shouldBe({ ...form, name: 'odd_case' }, origin)));
    expect(problemsOf(unnamed).join('\n')).toContain('There is no message for UNUSUAL.odd_case.');
  });

  it.each(Object.values(forms))('of the spec, $name, is called the same in its message', ({ name, phrase }) => {
    expect(en).toMatchObject({ [`UNUSUAL.${name}`]: `Should be ${phrase}.` });
  });

  it.each([
    [{ constraints: { pattern: 'a' }, form: 'lower_case', origin }],
    [{ constraints: { pattern: 'a' }, form: { name: '', phrase: 'b' }, origin }],
    [{ constraints: { minLength: 1 }, form: { name: 'lower_case', phrase: 'b' }, origin }],
  ])('is that of a pattern, with a name and a phrase: not %j', (declaration) => {
    const message = 'Invalid form of a "should". Use shouldBe(form, origin).';
    expect(problemsOf(withOdd(Type.String({ should: [declaration] }))).join('\n')).toContain(message);
  });
});

it('an expected field is optional, and has an origin', () => {
  const text = Type.String({ description: 'It.' });
  const message = 'Invalid "expected". Use expected(schema, origin) on an optional field.';
  expect(problemsOf(withFields({ odd: expected(text, origin) }))).toEqual([]);
  expect(problemsOf(withFields({ odd: { ...text, expected: origin } as TSchema })).join('\n')).toContain(message);
  expect(problemsOf(withFields({ odd: Type.Optional({ ...text, expected: true }) })).join('\n')).toContain(message);
});

it('invalid origins are a problem', () => {
  expect(problemsOf(withOdd({ type: 'string', origins: 'ours' })).join('\n')).toContain('Invalid origins.');
  expect(problemsOf(withOdd({ type: 'string', origins: { minLength: {} } })).join('\n')).toContain('Invalid origins.');
});
