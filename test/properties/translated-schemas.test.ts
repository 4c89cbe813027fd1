import { describe, expect, it } from 'vitest';
import type { StandardSchema } from '../../generated/validators/runtime/standard-schema.js';
import { readTree } from '../../generator/commands/tree.js';
import type { CaseFile } from '../../generator/emitters/conformance/cases/case.js';
import { spec } from '../../spec/index.js';
import { catalogue } from '../support/catalogue.js';

interface Translator {
  messageOf(issue: unknown): string;
  translateSchema<S extends StandardSchema<unknown>>(schema: S): S;
}

const caseFiles = await readTree(new URL('../../generated/conformance', import.meta.url).pathname);

async function load(path: string): Promise<Record<string, unknown>> {
  const { href } = new URL(`../../generated/validators/${path}.ts`, import.meta.url);
  return await import(/* @vite-ignore */ href);
}

describe.each(Object.keys(spec.translations))('A schema in %s', (language) => {
  it.each(catalogue.events.map(({ names }) => names.file))('%s: differs in its messages only', async (file) => {
    const { messageOf, translateSchema } = (await load(`messages/${language}`)) as unknown as Translator;
    const schemas = Object.values(await load(file)).filter(isSchema);
    const { cases } = JSON.parse(caseFiles.get(`${file}.json`) ?? '') as CaseFile;
    expect(schemas.length).toBeGreaterThan(0);
    for (const schema of schemas) {
      const translated = translateSchema(schema)['~standard'];
      const { validate, ...others } = schema['~standard'];
      expect(translated).toEqual({ ...others, validate: translated.validate });
      for (const { body } of cases) {
        const result = validate(body);
        const issues = result.issues?.map((issue) => ({ ...issue, message: messageOf(issue) }));
        expect(translated.validate(body)).toEqual(issues ? { issues } : result);
      }
    }
  });
});

function isSchema(value: unknown): value is StandardSchema<unknown> {
  return typeof value === 'object' && value !== null && '~standard' in value;
}
