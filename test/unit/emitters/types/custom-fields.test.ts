import { Type } from '@sinclair/typebox';
import { expect, it } from 'vitest';
import { customFields } from '../../../../spec/custom-fields.js';
import { Payload } from '../../../../spec/define.js';
import { ours } from '../../../../spec/origin.js';
import { allFiles } from '../../../support/all-files.js';
import { withFields } from '../../catalogue/invalid-specs.js';

const described = { description: 'It.' };

const answers = customFields<Record<string, unknown>>({
  name: 'Answers',
  title: 'Answers',
  ...described,
  prefix: 'q_',
  value: Type.Union([Type.Literal('yes'), Type.Literal('no')], described),
  origin: ours('It is a test.'),
});

const survey = Payload(
  { q_count: Type.Optional(Type.Integer(described)), others: Type.Array(Type.Boolean(described), described) },
  { ...described, customFields: answers },
);

const files = await allFiles(withFields({ survey: Type.Optional(survey) }), ['types']);

it('a nested object with custom fields has their type and its own', () => {
  const event = (files.get('types/farewell-said.d.ts') ?? '').replace(/\/\*[\s\S]*?\*\/|\s+/g, ' ');
  expect(event).toContain("import type { Answers } from './answers.js';");
  expect(event.replace(/ +/g, ' ')).toContain('survey?: { q_count?: number; others: boolean[]; } & Answers;');
  expect(files.get('types/index.d.ts')).toContain("export type { Answers } from './answers.js';");
});

it('the type of custom fields is wide enough for listed fields with the same prefix', () => {
  expect(files.get('types/answers.d.ts')).toContain(": 'yes' | 'no' | number | undefined };");
});
