import { Type } from '@sinclair/typebox';
import { expect, it } from 'vitest';
import { customFields } from '../../../spec/custom-fields.js';
import { defineEvent, Payload } from '../../../spec/define.js';
import { newerPage, ours } from '../../../spec/origin.js';
import { tinySpec } from '../../golden/tiny-spec.js';
import { emittedValidators } from '../../support/emitted-validators.js';

const described = { description: 'It.' };

it('an object with many fields accepts a string in a field that refers to a definition', async () => {
  const mood = Type.Union([Type.Literal('Glad'), Type.Literal('Sad')], { ...described, $id: 'Mood' });
  const others = Array.from({ length: 9 }, (_, index) => [`field_${index}`, Type.Optional(Type.Boolean(described))]);
  const event = defineEvent({
    type: 'LONG',
    title: 'Long',
    summary: 'It has many fields.',
    group: 'Talk',
    sources: [newerPage('Long', 'long')],
    requiresExistingContact: false,
    payload: Payload({ ...Object.fromEntries(others), mood }),
    examples: { one: { mood: 'Glad' } },
  });
  const load = await emittedValidators({ ...tinySpec, events: [event], aliases: {} });
  const isLong = load('long.ts').isLong as (value: unknown) => boolean;
  const body = (value: unknown) => ({ event_type: 'LONG', event_family: 'CDP', payload: { mood: value } });
  expect(['Glad', 'Sad', 'None', 1].map((value) => isLong(body(value)))).toEqual([true, true, false, false]);
});

it('two objects with custom fields of different prefixes accept only their own names', async () => {
  const named = (name: string, prefix: string) =>
    customFields<Record<string, unknown>>({
      name,
      title: name,
      ...described,
      prefix,
      value: Type.String(described),
      origin: ours('It is a test.'),
    });
  const inner = Payload(
    { a: Type.Optional(Type.Boolean(described)) },
    { ...described, customFields: named('Inner', 'in_') },
  );
  const event = defineEvent({
    type: 'NESTED',
    title: 'Nested',
    summary: 'It has two kinds of custom fields.',
    group: 'Talk',
    sources: [newerPage('Nested', 'nested')],
    requiresExistingContact: false,
    payload: Payload({ inner }, { customFields: named('Outer', 'out_') }),
    examples: { one: { inner: { in_x: 'a' } } },
  });
  const load = await emittedValidators({ ...tinySpec, events: [event], aliases: {} });
  const isNested = load('nested.ts').isNested as (value: unknown) => boolean;
  const body = (payload: object) => ({ event_type: 'NESTED', event_family: 'CDP', payload });
  expect(isNested(body({ inner: { in_x: 'a' }, out_x: 'a' }))).toBe(true);
  expect(isNested(body({ inner: { in_x: 'a' }, in_x: 'a' }))).toBe(false);
  expect(isNested(body({ inner: { out_x: 'a' }, out_x: 'a' }))).toBe(false);
});

it('an object inside of a payload may be the only one with custom fields', async () => {
  const inner = customFields<Record<string, unknown>>({
    name: 'Inner',
    title: 'Inner',
    ...described,
    prefix: 'in_',
    value: Type.String(described),
    origin: ours('It is a test.'),
  });
  const event = defineEvent({
    type: 'NESTED',
    title: 'Nested',
    summary: 'Its object has custom fields.',
    group: 'Talk',
    sources: [newerPage('Nested', 'nested')],
    requiresExistingContact: false,
    payload: Payload({ inner: Payload({}, { ...described, customFields: inner }) }),
    examples: { one: { inner: { in_x: 'a' } } },
  });
  const load = await emittedValidators({ ...tinySpec, events: [event], aliases: {} });
  const isNested = load('nested.ts').isNested as (value: unknown) => boolean;
  const body = (payload: object) => ({ event_type: 'NESTED', event_family: 'CDP', payload });
  expect([{ in_x: 'a' }, { x: 'a' }].map((value) => isNested(body({ inner: value })))).toEqual([true, false]);
});
