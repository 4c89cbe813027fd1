import { splitBatch } from '@rdsm-events/builders';
import { expect, it } from 'vitest';

it('splitBatch counts only what JSON has: neither functions nor symbols', () => {
  const names = Array.from({ length: 1000 }, (_, index) => `f${index}`);
  const event = Object.fromEntries(names.map((name, index) => [name, index % 2 === 0 ? () => 1 : Symbol(name)]));
  expect([...splitBatch([event] as never, { maxBytes: 10 })]).toEqual([[event]]);
});

it('splitBatch counts `null` in an array in place of what JSON does not have', () => {
  const event = { list: [() => 1, undefined, Symbol('a')] };
  const { length } = JSON.stringify([event]);
  expect([...splitBatch([event] as never, { maxBytes: length })]).toEqual([[event]]);
  expect(() => [...splitBatch([event] as never, { maxBytes: length - 1 })]).toThrow('Is too long');
});
