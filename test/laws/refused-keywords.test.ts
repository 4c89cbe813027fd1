import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../generator/catalogue/catalogue.js';
import { type JsonSchema, referenceTo } from '../../generator/catalogue/json-schema.js';
import { readCatalogue } from '../../generator/catalogue/read-catalogue.js';
import { openapi } from '../../generator/emitters/openapi.js';
import { schemas } from '../../generator/emitters/schemas.js';
import { spec } from '../../spec/index.js';

const catalogue = readCatalogue(spec);

const text: JsonSchema = { type: 'string' };

const refused: Record<string, { schema: JsonSchema; by: string[] }> = {
  prefixItems: { schema: { type: 'array', prefixItems: [text] }, by: ['schemas', 'openapi'] },
  description: { schema: { ...referenceTo('LegalBasis'), description: 'Beside it.' }, by: ['schemas', 'openapi'] },
  exclusiveMinimum: { schema: { type: 'number', exclusiveMinimum: 0 }, by: ['openapi'] },
  exclusiveMaximum: { schema: { type: 'number', exclusiveMaximum: 0 }, by: ['openapi'] },
  type: { schema: { type: 'null' }, by: ['openapi'] },
  patternProperties: { schema: { type: 'object', patternProperties: { '^a': text, '^b': text } }, by: ['openapi'] },
};

describe.each([schemas, openapi])('The $name emitter', ({ name, check }) => {
  it('prints every keyword of the spec', () => {
    expect(check?.(catalogue)).toEqual([]);
  });

  it.each(Object.entries(refused))('names the place of what it cannot print: %s', (keyword, { schema, by }) => {
    const field = { type: 'object', properties: { field: schema } } as const;
    const odd: Catalogue = { ...catalogue, definitions: { ...catalogue.definitions, Odd: field } };
    const problems = check?.(odd).map(({ place, problem }) => `${place}: ${problem}`);
    expect(problems).toEqual(
      by.includes(name) ? [expect.stringContaining(`Odd.field: "${keyword}" can't be printed by the ${name}`)] : [],
    );
  });
});
