import { Type } from '@sinclair/typebox';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../../generator/catalogue/read/read-catalogue.js';
import type { EventDefinition } from '../../../spec/define.js';
import { problemsOf, withEvent, withOdd } from './invalid-specs.js';

const source = { title: 'Novidades', url: 'https://example.com' };

const announced = 'the newer documentation announces that the API rejects it after 2025-12-31';

it.each([
  [{}, 'Deprecated.'],
  [{ refusedAfter: '2025-12-31' }, `Deprecated: ${announced}.`],
  [{ successor: 'WAVED' }, 'Deprecated: WAVED replaces it.'],
  [{ refusedAfter: '2025-12-31', successor: 'WAVED' }, `Deprecated: ${announced}; WAVED replaces it.`],
])('the description of an event states what is known of its deprecation: %j', (facts, sentence) => {
  const { events } = readCatalogue(withEvent({ deprecated: { ...facts, source } }));
  expect(events[1]?.description).toBe(
    `A contact said goodbye. The contact must exist: this event does not create it. ${sentence}`,
  );
});

describe.each<[unknown, string]>([
  [true, 'Invalid deprecation.'],
  [null, 'Invalid deprecation.'],
  [{}, 'The deprecation has no source.'],
  [{ source: { title: 'Novidades' } }, 'The deprecation has no source.'],
  [{ source, successor: 5 }, 'Invalid "successor" of the deprecation.'],
])('the deprecation %j is a problem', (deprecated, message) => {
  it.each([
    ['an event', withEvent({ deprecated } as Partial<EventDefinition>)],
    ['a field', withOdd({ type: 'string', deprecated })],
    ['a field of one value', withOdd({ const: 'a', deprecated })],
    ['a value', withOdd({ anyOf: [{ const: 'a', deprecated }, Type.Literal('b')] })],
  ])('of %s', (_, spec) => {
    expect(problemsOf(spec).join('\n')).toContain(message);
  });
});
