import { expect, it } from 'vitest';
import { fieldDoc } from '../../../generator/print/doc-comment.js';

const source = { title: 'Events', url: 'https://example.com' };

it('the doc comment of a field has its description with the unit, its deprecation and its examples', () => {
  const doc = fieldDoc({
    description: 'How long it took.',
    unit: 'seconds',
    examples: [1, 'two'],
    deprecated: { announced: '2025-05-01', refusedAfter: '2025-12-31', successor: 'duration', source },
  });
  expect(doc?.split('\n')).toEqual([
    'How long it took. Unit: seconds.',
    '',
    '@deprecated Announced as refused after 2025-12-31; use duration. {@link https://example.com | Events}',
    '@example 1',
    "@example 'two'",
  ]);
});

it.each([
  [{ source }, '@deprecated {@link https://example.com | Events}'],
  [{ successor: 'b', source }, '@deprecated Use b. {@link https://example.com | Events}'],
  [
    { refusedAfter: '2025-12-31', source },
    '@deprecated Announced as refused after 2025-12-31. {@link https://example.com | Events}',
  ],
])('a deprecation states what its source states, and no more: %j', (deprecated, doc) => {
  expect(fieldDoc({ deprecated })).toBe(doc);
});

it('a field whose only value is deprecated is deprecated', () => {
  const deprecated = { successor: 'b', source };
  const one = { kind: 'enum', values: ['a'], deprecatedValues: [{ value: 'a', deprecated }] } as const;
  expect(fieldDoc(one)).toBe('@deprecated Use b. {@link https://example.com | Events}');
  expect(fieldDoc({ ...one, values: ['a', 'b'] })).toBeUndefined();
});

it('a field that no table lists states how well it is known', () => {
  const knownFrom = {
    grade: 'official client',
    statement: 'The node sends it.',
    source: 'https://example.com',
  } as const;
  expect(fieldDoc({ description: 'Currency.', knownFrom })?.split('\n')).toEqual([
    'Currency.',
    '',
    'Official client: The node sends it.',
    '',
    '@see https://example.com',
  ]);
});

it('a field without annotations has no doc comment', () => {
  expect(fieldDoc({})).toBeUndefined();
});
