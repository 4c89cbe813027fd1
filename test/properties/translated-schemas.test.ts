import { isDeepStrictEqual } from 'node:util';
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

const languages = Object.keys(spec.translations);

describe.each(languages)('A schema in %s', (language) => {
  it.each(catalogue.events.map(({ names }) => names.file))('%s: differs in its messages only', async (file) => {
    const { messageOf, translateSchema } = (await load(`messages/${language}`)) as unknown as Translator;
    const schemas = Object.values(await load(file)).filter(isSchema);
    const { cases } = JSON.parse(caseFiles.get(`${file}.json`) ?? '') as CaseFile;
    // Each case in one language: only messages depend on it, and other tests compare those.
    const own = cases.filter((_, index) => index % languages.length === languages.indexOf(language));
    expect(schemas.length).toBeGreaterThan(0);
    for (const schema of schemas) {
      const translated = translateSchema(schema)['~standard'];
      const { validate, ...others } = schema['~standard'];
      expect(translated).toEqual({ ...others, validate: translated.validate });
      const wrong = own.filter(({ body }) => {
        const result = validate(body);
        const issues = result.issues?.map((issue) => ({ ...issue, message: messageOf(issue) }));
        return !isDeepStrictEqual(translated.validate(body), issues ? { issues } : result);
      });
      expect(wrong).toEqual([]);
    }
  });
});

function isSchema(value: unknown): value is StandardSchema<unknown> {
  return typeof value === 'object' && value !== null && '~standard' in value;
}
