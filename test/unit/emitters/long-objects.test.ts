import { Type } from '@sinclair/typebox';
import { expect, it } from 'vitest';
import { defineEvent, Payload } from '../../../spec/define.js';
import { newerPage } from '../../../spec/origin.js';
import { tinySpec } from '../../golden/tiny-spec.js';
import { emittedValidators } from '../../support/emitted-validators.js';

const described = { description: 'It.' };

it('an object with many fields accepts a string in a field that refers to a definition', () => {
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
  const load = emittedValidators({ ...tinySpec, events: [event], aliases: {} });
  const isLong = load('long.ts').isLong as (value: unknown) => boolean;
  const body = (value: unknown) => ({ event_type: 'LONG', event_family: 'CDP', payload: { mood: value } });
  expect(['Glad', 'Sad', 'None', 1].map((value) => isLong(body(value)))).toEqual([true, true, false, false]);
});
