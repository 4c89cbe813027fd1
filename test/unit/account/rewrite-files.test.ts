import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generateAccount } from '../../../generator/account/generate-account.js';
import type { Config } from '../../../generator/account/index.js';
import { withManifest } from '../../../generator/commands/output-manifest.js';
import { readRuntime } from '../../../generator/commands/read-runtime.js';
import { accountArtefacts, defaultAccountArtefacts } from '../../../generator/emitters/index.js';
import { accounts } from '../../support/accounts/accounts.js';

const runtime = await readRuntime();

const filesOf = async (config: Partial<Config>) =>
  withManifest(await generateAccount({ ...accounts.closed, outDir: '', ...config }, 'my.config.ts', runtime));

describe.each(['.js', '.ts', ''] as const)('Imports that end in "%s"', (importExtension) => {
  it('lead each to a file that is there', async () => {
    const files = await filesOf({ importExtension });
    let count = 0;
    for (const [path, text] of files) {
      if (!path.endsWith('.ts')) continue;
      for (const [, specifier = ''] of text.matchAll(/^(?:import|export)\b[^';]* from '([^']+)';$/gm)) {
        expect([path, specifier]).toEqual([path, expect.stringMatching(/^\.\.?\//)]);
        expect([path, specifier.endsWith(importExtension)]).toEqual([path, true]);
        const target = posix.join(posix.dirname(path), specifier.slice(0, specifier.length - importExtension.length));
        expect([path, specifier, files.has(`${target}.ts`)]).toEqual([path, specifier, true]);
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(200);
  });
});

it('every file states how it is changed here, and none how it is changed there', async () => {
  const files = await filesOf({ emit: accountArtefacts() });
  const notice = 'Generated from my.config.ts. Do not edit: change it and run';
  const silent = [...files].filter(([, text]) => !text.includes(notice)).map(([path]) => path);
  expect(silent).toEqual([
    '.rdsm-events',
    'openapi/openapi.json',
    'openapi/openapi-3.0.json',
    'openapi/openapi-by-event.json',
    'python/rdsm_events/py.typed',
  ]);
  for (const [path, text] of files) {
    // The catalogue names the file of each event, as data.
    const stated = path.endsWith('catalogue.json') ? /npm run|@rdsm-events/ : /npm run|@rdsm-events|spec\/events/;
    expect([path, stated.exec(text)?.[0]]).toEqual([path, undefined]);
    if (path.endsWith('.json')) JSON.parse(text);
  }
});

it.each([
  [undefined, 'conversion.json', 'draft-07/conversion.json'],
  [
    'https://example.com/schemas',
    'https://example.com/schemas/conversion.json',
    'https://example.com/schemas/draft-07/conversion.json',
  ],
])('with the address %s, schemas are %s and %s', async (schemaUrl, newer, older) => {
  const files = await filesOf({ emit: ['schemas'], ...(schemaUrl && { schemaUrl }) });
  expect(JSON.parse(files.get('schemas/conversion.json') ?? '').$id).toBe(newer);
  expect(JSON.parse(files.get('schemas/draft-07/conversion.json') ?? '').$id).toBe(older);
});

it('only the configured artefacts are emitted, and what they import', async () => {
  const foldersOf = async (emit: Config['emit']) => {
    const files = await filesOf({ ...(emit && { emit }) });
    return [...new Set([...files.keys()].map((path) => path.split('/')[0]))];
  };
  expect(await foldersOf(['openapi'])).toEqual(['.rdsm-events', 'openapi']);
  expect(await foldersOf(['builders'])).toEqual(['.rdsm-events', 'types', 'validators', 'builders']);
  expect(await foldersOf(undefined)).toEqual(['.rdsm-events', ...defaultAccountArtefacts()]);
});
