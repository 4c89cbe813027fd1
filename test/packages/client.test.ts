import { readFileSync } from 'node:fs';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compile, compilers } from './compile.js';
import { createProject, type Project } from './project.js';
import { run } from './run.js';
import { readSnippets } from './snippet.js';
import { libraryNames } from './subpaths.js';

let project: Project;
beforeAll(async () => {
  project = await createProject([...libraryNames, 'client']);
});
afterAll(() => project?.remove());

const versions = Object.keys(compilers) as (keyof typeof compilers)[];

describe('The packed client', () => {
  it('gives the same names to import and to require, and its errors are those of the builders', async () => {
    const file = project.write(
      'names.mjs',
      `import * as imported from '@rdsm-events/client';
       import { RdsmValidationError } from '@rdsm-events/builders';
       import { createRequire } from 'node:module';
       const required = createRequire(import.meta.url)('@rdsm-events/client');
       const errors = [imported, required].map(({ requestFor }) => { try { requestFor(); } catch (error) { return error; } });
       console.log(JSON.stringify({
         imported: Object.keys(imported).filter((name) => name !== 'default' && name !== 'module.exports').sort(),
         required: Object.keys(required).sort(),
         areErrors: errors.map((error) => error instanceof RdsmValidationError),
       }));`,
    );
    const { imported, required, areErrors } = JSON.parse(await run(project.folder, process.execPath, file));
    expect(imported).toContain('readResponse');
    expect(required).toEqual(imported);
    expect(areErrors).toEqual([true, true]);
  });

  it('has nothing that publint reports', async () => {
    const tarball = readFileSync(project.tarballs.client ?? '');
    const { messages } = await publint({ pack: { tarball: new Uint8Array(tarball).buffer }, strict: true });
    expect(messages).toEqual([]);
  });

  it.each(readSnippets('packages/client/README.md'))('does what its README shows: $name', async (snippet) => {
    const file = project.write(`${snippet.name}.mts`, snippet.code);
    for (const version of versions) expect(await compile(project, version, { module: 'node16' }, [file])).toBe('');
    const script = `out/${snippet.name}.mjs`;
    expect(await run(project.folder, process.execPath, '--no-warnings', script)).toBe(snippet.prints);
  });
});
