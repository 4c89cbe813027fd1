import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import type { Plugin } from 'esbuild';
import { batchNames, unionNames } from '../../../../generator/catalogue/names.js';
import { catalogue } from '../../../support/catalogue.js';

const subjects = [...catalogue.events.map(({ names }) => names.file), unionNames.file, batchNames.file];

/**
 * The code that ajv writes for our schema files, as the modules `ajv:first` and `ajv:all`, which stop at the first error
 * or do not. It is written from draft-07, which spares ajv the accounts of `unevaluatedProperties`. Formats are remarks:
 * the pattern of each states the constraint.
 */
export const ajvStandalone: Plugin = {
  name: 'ajv-standalone',
  setup(build) {
    build.onResolve({ filter: /^ajv:/ }, ({ path }) => ({ path, namespace: 'ajv' }));
    build.onLoad({ filter: /.*/, namespace: 'ajv' }, ({ path }) => ({
      contents: print(path === 'ajv:all'),
      resolveDir: import.meta.dirname,
    }));
  },
};

function print(allErrors: boolean): string {
  const ajv = new Ajv({ allErrors, validateFormats: false, discriminator: true, code: { source: true, esm: true } });
  const names: Record<string, string> = {};
  for (const subject of subjects) {
    names[subject.replaceAll('-', '_')] = subject;
    ajv.addSchema(readSchema(subject), subject);
  }
  // The union once more, with its discriminating field: ajv then checks one branch only.
  const { $id, ...union } = readSchema(unionNames.file);
  ajv.addSchema({ ...union, type: 'object', discriminator: { propertyName: 'event_type' } }, 'discriminated');
  return standalone.default(ajv, { ...names, discriminated: 'discriminated' });
}

function readSchema(subject: string) {
  return JSON.parse(
    readFileSync(new URL(`../../../../generated/schemas/draft-07/${subject}.json`, import.meta.url), 'utf8'),
  );
}
