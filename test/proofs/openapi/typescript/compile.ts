import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runAll, tool } from '../command.js';
import type { Outcome } from '../outcome.js';
import type { Generator } from './generators.js';

const consumers = fileURLToPath(new URL('consumers', import.meta.url));

/** Generates from the document, and compiles the output together with the type tests. */
export async function compile(
  { name, generate, limits }: Generator,
  document: string,
  folder: string,
): Promise<Outcome> {
  mkdirSync(folder, { recursive: true });
  cpSync(join(consumers, 'narrowing.ts'), join(folder, 'narrowing.ts'));
  cpSync(join(consumers, name.replace(/^@|\/.*/g, '')), folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(strict));
  const { problems } = await runAll([
    { ...generate(document), folder },
    { ...tool('typescript/bin/tsc', '--project', '.'), folder },
  ]);
  return { subject: `${name}: compiles and narrows, ${countRejections(folder)} misuses rejected`, problems, limits };
}

const strict = {
  compilerOptions: {
    strict: true,
    noUncheckedIndexedAccess: true,
    target: 'ES2022',
    lib: ['ES2022', 'DOM', 'DOM.Iterable'],
    module: 'esnext',
    moduleResolution: 'bundler',
    types: [],
    noEmit: true,
  },
  include: ['*.ts', 'generated'],
};

function countRejections(folder: string): number {
  const tests = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  return tests.flatMap((name) => readFileSync(join(folder, name), 'utf8').match(/@ts-expect-error/g) ?? []).length;
}
