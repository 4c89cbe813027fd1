import { expect, inject, it } from 'vitest';
import { fuzz } from './fuzzer.js';

it('changed bodies get the verdict of ajv, and nothing is thrown', async () => {
  const { executions, problems } = await fuzz(inject('seed'), 1.5);
  expect(problems).toEqual([]);
  expect(executions).toBeGreaterThan(100);
});
