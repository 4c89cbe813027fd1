import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningSandbox, startSandbox } from '../../packages/testing/src/index.js';
import { compile, compilers } from './compile.js';
import { createProject, type Project } from './project.js';
import { root } from './root.js';
import { run } from './run.js';
import { readSnippets } from './snippet.js';
import { libraryNames } from './subpaths.js';

let project: Project;
let sandbox: RunningSandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
  project = await createProject([...libraryNames, 'client']);
});
afterAll(async () => {
  await sandbox?.close();
  project?.remove();
});

const versions = Object.keys(compilers) as (keyof typeof compilers)[];

/** What pages and Node have, and the language has not. Pages have neither `process` nor `Buffer`. */
const page = {
  ...{ AbortController, AbortSignal, DOMException, Headers, Response, TextDecoder, TextEncoder, URL, URLSearchParams },
  ...{ clearTimeout, crypto, performance, queueMicrotask, setTimeout },
};

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

  it('sends from a bundle for browsers, through the fetch of the page', async () => {
    const contents = `
      import { createClient } from '@rdsm-events/client';
      const client = createClient({ apiKey: 'API_KEY' });
      const payload = { conversion_identifier: 'newsletter', email: 'ana@example.com' };
      client.send({ event_type: 'CONVERSION', event_family: 'CDP', payload }).then(report, report);`;
    const { outputFiles, warnings } = await build({
      stdin: { contents, resolveDir: project.folder },
      ...{ bundle: true, minify: true, write: false, format: 'iife', platform: 'browser' },
    });
    expect(warnings).toEqual([]);
    const code = outputFiles[0]?.contents ?? new Uint8Array();
    const requested: string[] = [];
    const outcome = await new Promise<unknown>((report) => {
      const fetch = async (url: string) => {
        requested.push(String(url));
        return new Response('{ "event_uuid": "7" }', { headers: { 'content-type': 'application/json' } });
      };
      runInNewContext(new TextDecoder().decode(code), { ...page, fetch, report });
    });
    expect(outcome).toMatchObject({ status: 'accepted', uuid: '7' });
    expect(requested).toEqual(['https://api.rd.services/platform/conversions?api_key=API_KEY']);
    console.log(`createClient in a page: ${code.length} bytes, ${gzipSync(code).length} with gzip`);
  });

  it('has nothing that publint reports', async () => {
    const tarball = readFileSync(project.tarballs.client ?? '');
    const { messages } = await publint({ pack: { tarball: new Uint8Array(tarball).buffer }, strict: true });
    expect(messages).toEqual([]);
  });

  const skills = ['validators', 'builders', 'client'].map((name) => `generated/skills/rdsm-events-${name}/SKILL.md`);
  const snippets = ['README.md', 'packages/client/README.md', ...skills].flatMap(readSnippets);
  it.each(snippets)('does what the README shows: $name', async ({ name, language, ...snippet }) => {
    const code = snippet.code.replaceAll('http://127.0.0.1:4010', sandbox.url);
    const file = project.write(`${name}.m${language}`, code);
    if (language === 'ts') {
      const node = { types: ['node'], typeRoots: [join(root, 'node_modules/@types')] };
      for (const version of versions) {
        expect(await compile(project, version, { module: 'node16', ...node }, [file])).toBe('');
      }
    }
    const script = language === 'ts' ? `out/${name}.mjs` : file;
    expect(await run(project.folder, process.execPath, '--no-warnings', script)).toBe(snippet.prints);
  });
});
