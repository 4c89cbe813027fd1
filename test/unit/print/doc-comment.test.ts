import { expect, it } from 'vitest';
import { fieldDoc } from '../../../generator/print/doc-comment.js';

const source = { title: 'Events', url: 'https://example.com' };

it('the doc comment of a field has its description with the unit, its deprecation and its examples', () => {
  const doc = fieldDoc({
    description: 'How long it took.',
    unit: 'seconds',
    examples: [1, 'two'],
    deprecated: { announced: '2025-05-01', successor: 'duration', source },
  });
  expect(doc?.split('\n')).toEqual([
    'How long it took. Unit: seconds.',
    '',
    '@deprecated Announced on 2025-05-01; successor: duration. {@link https://example.com | Events}',
    '@example 1',
    "@example 'two'",
  ]);
});

it.each([
  [{ source }, '@deprecated {@link https://example.com | Events}'],
  [{ successor: 'b', source }, '@deprecated Successor: b. {@link https://example.com | Events}'],
  [{ announced: '2025-05-01', source }, '@deprecated Announced on 2025-05-01. {@link https://example.com | Events}'],
])('a deprecation states what its source states, and no more: %j', (deprecated, doc) => {
  expect(fieldDoc({ deprecated })).toBe(doc);
});

it('a field without annotations has no doc comment', () => {
  expect(fieldDoc({})).toBeUndefined();
});
