import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { consumers } from '../proofs/size/consumers.js';
import { measure } from '../proofs/size/measure.js';
import { compile, compilers } from './compile.js';
import { exportedNames } from './exported-names.js';
import { createProject, type Project } from './project.js';
import { root } from './root.js';
import { run } from './run.js';
import { readSnippets } from './snippet.js';
import { closedSubpathsOf, libraryNames, type Subpath, subpathsOf } from './subpaths.js';

const subpaths = libraryNames.flatMap(subpathsOf);
const specifiersOf = (kind: Subpath['kind']) =>
  subpaths.filter((subpath) => subpath.kind === kind).map(({ specifier }) => specifier);
const versions = Object.keys(compilers) as (keyof typeof compilers)[];

let project: Project;
beforeAll(async () => {
  project = await createProject();
});
afterAll(() => project?.remove());

/** Runs a module of the project and reads the JSON that it prints. */
async function evaluate(name: string, code: string): Promise<unknown> {
  return JSON.parse(await run(project.folder, process.execPath, '--no-warnings', project.write(name, code)));
}

describe('The packed packages', () => {
  it('give the same names to import and to require, on every subpath with code', async () => {
    const modules = specifiersOf('module');
    const { imported, required } = await exportedNames(evaluate, modules);
    expect(required).toEqual(imported);
    expect(Object.keys(imported)).toEqual(modules);
    expect(Object.values(imported).filter((names) => names.length === 0)).toEqual([]);
  });

  it.each(['validators', 'builders'])('%s: give the same to a tool that ignores exports', async (name) => {
    const paths = subpathsOf(name).filter(({ kind }) => kind === 'module');
    const list = JSON.stringify(paths.map(({ specifier }) => specifier));
    // By an absolute path, Node reads a package as it did before it knew `exports`.
    const differences = await evaluate(
      'no-exports.cjs',
      `const { join } = require('node:path');
       const same = (path) => require(join(__dirname, 'node_modules', path)) === require(path);
       console.log(JSON.stringify(${list}.filter((path) => !same(path))));`,
    );
    expect(differences).toEqual([]);
  });

  it('recognise the errors of both builds, ESM and CommonJS', async () => {
    const names = ['builders', 'builders/sale', 'validators', 'validators/sale', 'validators/errors'];
    const recognised = await evaluate(
      'errors.mjs',
      `import { createRequire } from 'node:module';
       const names = ${JSON.stringify(names)}.map((name) => '@rdsm-events/' + name);
       const modules = [...(await Promise.all(names.map((name) => import(name)))), ...names.map(createRequire(import.meta.url))];
       const throwers = modules.flatMap(({ sale, assertSale }) => [sale, assertSale]).filter(Boolean);
       const errors = throwers.map((run) => { try { run({}); } catch (error) { return error; } });
       class Own extends modules[0].RdsmValidationError {}
       const own = new Own(errors[0].errors);
       console.log(JSON.stringify({
         all: errors.length > 4 && errors.every((error) => modules.every((module) => error instanceof module.RdsmValidationError)),
         builds: new Set(errors.map(({ constructor }) => constructor)).size,
         others: [new Error('x'), null, undefined, {}, 'x'].some((value) => value instanceof modules[0].RdsmValidationError),
         own: [own instanceof Own, own instanceof modules[5].RdsmValidationError, errors[0] instanceof Own],
       }));`,
    );
    expect(recognised).toEqual({ all: true, builds: 2, others: false, own: [true, true, false] });
  });

  it('give every data file, byte for byte', async () => {
    const files = specifiersOf('data');
    const read = await evaluate(
      'data.cjs',
      `const { readFileSync } = require('node:fs');
       console.log(JSON.stringify(${JSON.stringify(files)}.map((path) => readFileSync(require.resolve(path), 'utf8'))));`,
    );
    const generated = files.map((file) => readFileSync(join(root, file.replace('@rdsm-events', 'generated')), 'utf8'));
    expect(read).toEqual(generated);
  });

  it('give JSON files to import and to require', async () => {
    const files = specifiersOf('data').filter((file) => file.endsWith('.json'));
    const imported = await evaluate(
      'json.mjs',
      `const read = async (path) => (await import(path, { with: { type: 'json' } })).default;
       console.log(JSON.stringify(await Promise.all(${JSON.stringify(files)}.map(read))));`,
    );
    const required = await evaluate(
      'json.cjs',
      `console.log(JSON.stringify(${JSON.stringify(files)}.map((path) => require(path))));`,
    );
    expect(required).toEqual(imported);
  });

  it('keep to themselves what is not theirs to give', async () => {
    const closed = [
      ...closedSubpathsOf('validators'),
      ...closedSubpathsOf('builders'),
      ...specifiersOf('declarations'),
    ];
    const codes = await evaluate(
      'closed.mjs',
      `const code = (path) => import(path).then(() => 'loaded', (error) => error.code);
       console.log(JSON.stringify([...new Set(await Promise.all(${JSON.stringify(closed)}.map(code)))]));`,
    );
    expect(codes).toEqual(['ERR_PACKAGE_PATH_NOT_EXPORTED']);
  });

  it('have one version, depend on each other in exactly that one, and bring nothing else', () => {
    const manifests = libraryNames.map((name) =>
      JSON.parse(readFileSync(join(project.folder, 'node_modules/@rdsm-events', name, 'package.json'), 'utf8')),
    );
    const wanted = new Set(manifests.map(({ version }) => version));
    expect(wanted.size).toBe(1);
    for (const { dependencies = {} } of manifests) {
      for (const [name, range] of Object.entries(dependencies)) {
        expect(name).toMatch(/^@rdsm-events\//);
        expect(wanted).toContain(range);
      }
    }
  });

  it.each(consumers)('are as large in a bundle as test/size measures: $name', async (consumer) => {
    const [packed, generated] = await Promise.all([measure(consumer, project.folder), measure(consumer)]);
    expect(packed.minified).toBe(generated.minified);
  });

  it.each(libraryNames)('%s: publint reports nothing', async (name) => {
    const tarball = readFileSync(project.tarballs[name] ?? '');
    const { messages } = await publint({ pack: { tarball: new Uint8Array(tarball).buffer }, strict: true });
    expect(messages).toEqual([]);
  });
});

describe('The snippet of', () => {
  const readmes = libraryNames.map((name) => `packages/${name}/README.md`);
  const snippets = readmes.flatMap(readSnippets);
  it.each(snippets)('$name prints what its comment says', async ({ name, language, code, prints }) => {
    const file = project.write(`${name}.m${language}`, code);
    if (language === 'ts') {
      for (const version of versions) expect(await compile(project, version, { module: 'node16' }, [file])).toBe('');
    }
    const script = language === 'ts' ? `out/${name}.mjs` : file;
    expect(await run(project.folder, process.execPath, '--no-warnings', script)).toBe(prints);
  });
});

describe('A consumer', () => {
  const code = readFileSync(new URL('consumer/consumer.ts', import.meta.url), 'utf8');
  const every = [...specifiersOf('module'), ...specifiersOf('declarations')]
    .map((specifier, index) => `export type * as all${index} from '${specifier}';\n`)
    .join('');
  const data = specifiersOf('data')
    .filter((file) => file.endsWith('.json'))
    .map((specifier, index) => `import data${index} = require('${specifier}');\nexport { data${index} };\n`)
    .join('');

  it.each(versions)('compiles as ESM and as CommonJS with TypeScript %s, and runs', async (version) => {
    const files = [
      project.write('consumer.mts', code),
      project.write('consumer.cts', code),
      project.write('every.mts', every),
      project.write('every.cts', every + data),
    ];
    const options = { module: 'node16', moduleResolution: 'node16', outDir: `out-${version}` };
    expect(await compile(project, version, options, files)).toBe('');
    const [asModule, asCommonJs] = await Promise.all(
      ['mjs', 'cjs'].map((extension) => run(project.folder, process.execPath, `out-${version}/consumer.${extension}`)),
    );
    expect(asModule?.split('\n')).toEqual([
      'ana@example.com',
      'default',
      'CANNOT_BE_NULL $.body.payload.funnel_name',
      'true true',
      '1',
      'true http://json-schema.org/draft-07/schema#',
      '',
    ]);
    expect(asCommonJs).toBe(asModule);
  });

  it.each(versions)('compiles for a bundler with TypeScript %s', async (version) => {
    const files = [project.write('consumer.ts', code), project.write('every.ts', every)];
    const options = { module: 'esnext', moduleResolution: 'bundler', noEmit: true };
    expect(await compile(project, version, options, files)).toBe('');
  });

  it('compiles with the oldest way to find modules, which knows no exports', async () => {
    const files = [project.write('consumer.ts', code), project.write('every.ts', every)];
    const options = { module: 'commonjs', moduleResolution: 'node', noEmit: true };
    expect(await compile(project, '5.0', options, files)).toBe('');
  });
});
