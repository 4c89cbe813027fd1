import { describe, expect, it } from 'vitest';
import { types } from '../../generator/emitters/types.js';
import type { JsonSchema } from '../../generator/legacy/json-schema.js';
import { readCatalogue } from '../../generator/legacy/read-catalogue.js';
import { compareFiles } from './compare-files.js';
import { tinySpec } from './tiny-spec.js';

describe('The types emitter', async () => {
  await compareFiles(types);

  it('takes the tiny spec', () => {
    expect(problemsOf({})).toEqual([]);
  });

  it.each<[string, JsonSchema, string]>([
    ['a tuple', { prefixItems: [{ type: 'string' }] }, '"prefixItems" can\'t be printed by the types emitter'],
    ['a schema for all other fields', { additionalProperties: { type: 'string' } }, '"additionalProperties" can\'t'],
    ['a union beside fields', { properties: {}, anyOf: [{ type: 'object' }] }, 'A union beside fields'],
    ['keys without a prefix', { patternProperties: { _id$: { type: 'string' } } }, 'has no literal prefix'],
    ['keys with alternatives', { patternProperties: { '^a_|^b_': { type: 'string' } } }, 'has no literal prefix'],
    ['a prefix that may be absent', { patternProperties: { '^a?': { type: 'string' } } }, 'has no literal prefix'],
    [
      'custom fields that are neither plain values nor lists of them',
      { patternProperties: { '^x_.+$': { type: 'object' } } },
      'neither a plain value nor a list of them',
    ],
    ['custom fields beside others without a name', { properties: {}, patternProperties: { '^x_': {} } }, 'no name'],
  ])('refuses %s, with its place', (_, schema, problem) => {
    const problems = problemsOf({ Odd: schema });
    expect(problems.map(({ location }) => location)).toContain('Odd');
    expect(problems.map((found) => found.problem).join('\n')).toContain(problem);
  });
});

function problemsOf(more: Record<string, JsonSchema>) {
  const catalogue = readCatalogue(tinySpec);
  return types.check?.({ ...catalogue, definitions: { ...catalogue.definitions, ...more } }) ?? [];
}
