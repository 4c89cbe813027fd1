import { expect, it } from 'vitest';
import type { Should } from '../../../generator/catalogue/shape.js';
import { describe as describeShape } from '../../../generator/print/description.js';

const origin = { grade: 'ours', statement: 'It is a test.' } as const;
const recommend = (shape: Should['shape'], form?: Should['form']): Should => ({ shape, ...(form && { form }), origin });

it.each<[Should, string]>([
  [recommend({ kind: 'enum', values: ['default'] }), 'default'],
  [recommend({ kind: 'enum', values: ['a', 'b'] }), 'a, b'],
  [recommend({ kind: 'string', minLength: 1, maxLength: 150 }), 'at least 1 characters, at most 150 characters'],
  [recommend({ kind: 'string', pattern: '^[a-z]$' }), 'matching ^[a-z]$'],
  [recommend({ kind: 'string', pattern: '^[a-z]$' }, { name: 'lower', phrase: 'in lower case' }), 'in lower case'],
  [recommend({ kind: 'integer', minimum: 0 }), 'at least 0'],
  [recommend({ kind: 'number', maximum: 9 }), 'at most 9'],
  [recommend({ kind: 'array', items: { kind: 'any' }, maxItems: 5 }), 'at most 5 items'],
])('a description states what is recommended: %j', (should, text) => {
  expect(describeShape({ description: 'It.', should: [should] })).toBe(`It. Recommended: ${text}.`);
});

it('the description of an array states what is recommended for items without a description', () => {
  const should = [recommend({ kind: 'string', maxLength: 5 })];
  const text = 'Tags. Recommended for each: at most 5 characters.';
  expect(describeShape({ description: 'Tags.', items: { kind: 'string', should } })).toBe(text);
  expect(describeShape({ description: 'Tags.', items: { kind: 'string', description: 'One.', should } })).toBe('Tags.');
  expect(describeShape({ description: 'Tags.', items: { kind: 'ref', name: 'Tag' } })).toBe('Tags.');
});

it('nothing is described without a description', () => {
  expect(describeShape({ should: [recommend({ kind: 'integer', minimum: 0 })] })).toBeUndefined();
});
