import { describe, expect, it } from 'vitest';
import type { ErrorCollector } from '../../../generator/runtime/explainer.js';
import { oneOf, present } from '../../../generator/runtime/scalars.js';
import { type Aliases, suggestCustomField, suggester } from '../../../generator/runtime/suggest.js';

const suggest = (unknown: string, names: readonly string[], aliases?: Aliases) => suggester(names, aliases)(unknown);

const fields = [
  'name',
  'email',
  'state',
  'tags',
  'country',
  'job_title',
  'personal_phone',
  'mobile_phone',
  'company_site',
];
const aliases = { name: 'nome fullname', personal_phone: 'phone', mobile_phone: 'phone', '': 'title' };

describe('suggests', () => {
  it.each([
    ['jobTitle', ['job_title']],
    ['JOB TITLE', ['job_title']],
    ['e-mail', ['email']],
    ['Émail', ['email']],
    ['Nome', ['name']],
    ['full_name', ['name']],
    ['Phone', ['personal_phone', 'mobile_phone']],
    ['personal', ['personal_phone']],
    ['emial', ['email']],
    ['emal', ['email']],
    ['nmae', ['name']],
    ['contry', ['country']],
    ['personel_fone', []],
    ['mobil_phone', ['mobile_phone']],
    ['personel_phones', ['personal_phone']],
  ])('for %s: %j', (unknown, names) => {
    expect(suggest(unknown, fields, aliases)).toEqual(names);
  });

  it('the fewest edits first, then in order, at most three', () => {
    const names = ['abcdefghijxy', 'abcdefghijk', 'abcdefghiklx', 'abcdefghij', 'abcdefghijx'];
    expect(suggest('abcdefghijl', names)).toEqual(['abcdefghijk', 'abcdefghij', 'abcdefghijx']);
  });

  it('a custom field by its words', () => {
    for (const name of ['idade', 'Idade', 'CF_IDADE', 'cfIdade', 'cfidade', 'cf-idade', 'cf idade']) {
      expect(suggestCustomField(name, 'cf_')).toEqual(['cf_idade']);
    }
    expect(suggestCustomField('cf_', 'cf_')).toEqual([]);
    expect(suggestCustomField('x'.repeat(65), 'cf_')).toEqual([]);
  });
});

describe('suggests nothing', () => {
  it.each(['company_size', 'stage', 'date', 'site2', 'age', 'page', 'pais', 'phon', 'title', 'phone_', '', 'имя'])(
    'for %s without an alias',
    (unknown) => {
      expect(suggest(unknown, fields, { '': 'title phone' })).toEqual([]);
    },
  );

  it('for a part of two names', () => {
    expect(suggest('duration', ['media_duration', 'media_user_interaction_duration'])).toEqual([]);
  });

  it('for what every object inherits', () => {
    for (const name of ['constructor', '__proto__', 'function', 'undefined']) expect(suggest(name, fields)).toEqual([]);
  });

  it('for a name that is too long to be one', () => {
    expect(suggest(`email${' '.repeat(10_000_000)}`, fields)).toEqual([]);
  });
});

it('gives each caller an array of its own', () => {
  const suggestField = suggester(fields, aliases);
  suggestField('jobTitle').push('x');
  expect(suggestField('jobTitle')).toEqual(['job_title']);
});

it('suggests the same after any number of other names', () => {
  const suggestField = suggester(fields, aliases);
  for (let number = 0; number < 3000; number++) suggestField(`name number ${number}`);
  expect(suggestField('contry')).toEqual(['country']);
  expect(suggestField('emial')).toEqual(['email']);
});

it('means nothing by an array or an object, however it prints, and never throws', () => {
  const explain = oneOf([1, 'x'], present);
  const deep: unknown = JSON.parse(`${'['.repeat(200_000)}${']'.repeat(200_000)}`);
  for (const value of [[1], ['x'], [[1]], { toString: 1 }, Object.create(null), { toString: () => 'x' }, deep]) {
    const collector: ErrorCollector = { path: [], errors: [], allowsUnknown: false, account: undefined };
    expect(explain(value, collector)).toBe(false);
    expect(collector.errors).toEqual([
      { error_type: 'INVALID_OPTION', validation_rules: { valid_options: ['1', 'x'] }, path: [] },
    ]);
  }
});
