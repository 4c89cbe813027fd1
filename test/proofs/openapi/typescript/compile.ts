import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { installedFile, runAll, tool } from '../command.js';
import { casesOfEvents } from '../conformance/cases.js';
import { compareWith } from '../conformance/compare.js';
import { fileFor } from '../documents.js';
import type { Outcome } from '../outcome.js';
import { rows } from '../rows.js';
import { start } from '../sandbox/sandbox.js';
import { copySnippet, runSnippet } from '../snippets.js';
import type { Generator } from './generators.js';

const consumers = fileURLToPath(new URL('consumers', import.meta.url));
const nodeTypes = fileURLToPath(new URL('../../../../node_modules/@types', import.meta.url));

/**
 * Generates from the document, compiles the output together with the type tests and the snippet, runs the snippet, and
 * compares a validator with the conformance cases.
 */
export async function compile(generator: Generator, folder: string): Promise<Outcome> {
  const { row, document, packages = installedFile(''), exceptions = [] } = generator;
  const sandbox = await start();
  try {
    mkdirSync(join(folder, 'generated'), { recursive: true });
    cpSync(join(consumers, row), folder, { recursive: true, filter: (path) => !path.endsWith('node_modules') });
    if (existsSync(join(folder, 'events.ts'))) cpSync(join(consumers, 'narrowing.ts'), join(folder, 'narrowing.ts'));
    symlinkSync(packages, join(folder, 'node_modules'));
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(strict));
    copySnippet(row, sandbox, join(folder, 'conversion.ts'));
    const { problems } = await runAll([
      { ...generator.generate(fileFor(document, sandbox.url, folder)), folder },
      { ...tool('typescript/bin/tsc', '--project', '.'), folder },
    ]);
    const validates = existsSync(join(folder, 'accepts.ts'));
    if (problems.length === 0) {
      await bundle(folder, 'conversion');
      problems.push(
        ...(await runSnippet({ program: process.execPath, arguments: ['conversion.mjs'], folder }, sandbox)),
      );
      if (validates) problems.push(...(await compareValidator(folder, exceptions)));
    }
    const { generator: name, limits } = rows[row];
    return {
      row,
      subject: `${name}: compiles${validates ? ', validates the conformance cases' : ` and narrows, ${countRejections(folder)} misuses rejected`}, sends a conversion`,
      problems,
      limits: [...limits, ...exceptions.map(({ why }) => ({ what: why }))],
    };
  } finally {
    await sandbox.close();
  }
}

async function compareValidator(folder: string, exceptions: Generator['exceptions'] = []): Promise<string[]> {
  await bundle(folder, 'accepts');
  const { accepts } = await import(pathToFileURL(join(folder, 'accepts.mjs')).href);
  return compareWith(casesOfEvents(), accepts, exceptions);
}

/** Makes one module of a program and what it imports. */
async function bundle(folder: string, name: string): Promise<void> {
  await build({
    absWorkingDir: folder,
    entryPoints: [`${name}.ts`],
    outfile: `${name}.mjs`,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'silent',
    // Packages in CommonJS, such as axios, call it.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
}

const strict = {
  compilerOptions: {
    strict: true,
    noUncheckedIndexedAccess: true,
    target: 'ES2022',
    lib: ['ES2022', 'DOM', 'DOM.Iterable'],
    module: 'esnext',
    moduleResolution: 'bundler',
    // The output of Kubb imports its own files with their extension.
    allowImportingTsExtensions: true,
    // Declarations of packages, such as axios.
    skipLibCheck: true,
    typeRoots: [nodeTypes],
    types: ['node'],
    noEmit: true,
  },
  include: ['*.ts', 'generated'],
};

function countRejections(folder: string): number {
  const tests = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  return tests.flatMap((name) => readFileSync(join(folder, name), 'utf8').match(/@ts-expect-error/g) ?? []).length;
}
