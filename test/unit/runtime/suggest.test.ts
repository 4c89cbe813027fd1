import { expect, it } from 'vitest';
import { suggest } from '../../../generator/runtime/suggest.js';

it('suggests at most three names: that of the alias, then the nearest, then in their order', () => {
  const names = ['abcdxx', 'abcdx', 'far away', 'abcyx', 'bcd', 'abcde'];
  expect(suggest('abcd', names, {})).toEqual(['abcdx', 'bcd', 'abcde']);
  expect(suggest('abcd', names, { abcd: 'far away' })).toEqual(['far away', 'abcdx', 'bcd']);
  expect(suggest('abcdx', names, {})).toEqual(['abcdx', 'abcdxx', 'abcyx']);
  expect(suggest('something', names, {})).toEqual([]);
});
