import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ts } from 'ts-morph';
import type { Catalogue } from '../../generator/catalogue/catalogue.js';
import { SpecError } from '../../generator/catalogue/problem.js';
import { printStandaloneChecks } from '../../generator/emitters/validators/standalone.js';
import { catalogue } from '../catalogue.js';
import { readStandardSchema } from './read-standard-schema.js';

/*
 * The validators emitter on the official JSON-Schema-Test-Suite: the right verdict on every required case of draft
 * 2020-12 that uses only keywords which the emitter supports, and the error of the generator for every other.
 *
 * usage: npm run test:suite -- DIR, where DIR is a checkout of the suite or its folder of draft 2020-12.
 */

interface Group {
  description: string;
  schema: boolean | { [keyword: string]: unknown };
  tests: { description: string; data: unknown; valid: boolean }[];
}

interface Tally {
  supported: number;
  passed: number;
  refused: number;
}

const [given] = process.argv.slice(2);
if (given === undefined) {
  console.error('usage: npm run test:suite -- DIR');
  process.exit(2);
}
const suite = findSuite(given);
const output = mkdtempSync(join(tmpdir(), 'rdsm-events-suite-'));
writeFileSync(join(output, 'package.json'), '{ "type": "module" }');
// All of the runtime: the events of the API need only a part of it.
for (const runtime of ['generator/runtime', 'generated/validators/runtime']) {
  compileFolder(fileURLToPath(new URL(`../../${runtime}`, import.meta.url)), join(output, 'runtime'));
}

const total: Tally = { supported: 0, passed: 0, refused: 0 };
const reasons = new Map<string, number>();
for (const file of readdirSync(suite)
  .filter((name) => name.endsWith('.json'))
  .sort()) {
  const tally: Tally = { supported: 0, passed: 0, refused: 0 };
  const groups: Group[] = JSON.parse(readFileSync(join(suite, file), 'utf8'));
  for (const [index, group] of groups.entries()) await runGroup(file, index, group, tally);
  console.log(`${file.padEnd(32)} supported ${tally.supported}, passed ${tally.passed}, refused ${tally.refused}`);
  for (const key of ['supported', 'passed', 'refused'] as const) total[key] += tally[key];
}
rmSync(output, { recursive: true });

console.log('\nRefused, by reason:');
for (const [reason, count] of [...reasons].sort(([, a], [, b]) => b - a))
  console.log(`${String(count).padStart(5)}  ${reason}`);
console.log(`\nsupported ${total.supported}, passed ${total.passed}, refused ${total.refused}`);
console.log(`${total.passed} passed, ${total.supported - total.passed} failed`);
if (total.passed !== total.supported || total.supported === 0) process.exitCode = 1;

async function runGroup(
  file: string,
  index: number,
  { description, schema, tests }: Group,
  tally: Tally,
): Promise<void> {
  const check = await makeCheck(schema, `${file.replace('.json', '')}-${index}`);
  if (check === undefined) {
    tally.refused += tests.length;
    return;
  }
  for (const test of tests) {
    tally.supported++;
    if (check(test.data) === test.valid) tally.passed++;
    else console.log(`  FAILED ${file}: ${description}: ${test.description}`);
  }
}

/** The generated check of a schema; undefined where the generator refuses it. */
async function makeCheck(schema: Group['schema'], folder: string): Promise<((value: unknown) => boolean) | undefined> {
  try {
    const { root, definitions } = readStandardSchema(schema);
    const files = printStandaloneChecks('Root', {
      ...catalogue,
      definitions: { ...definitions, Root: root },
    } as Catalogue);
    for (const [path, text] of files)
      write(
        join(output, folder, path.replace(/\.ts$/, '.js')),
        transpile(text.replaceAll("'../../runtime/", "'../../../runtime/")),
      );
    const module = await import(join(output, folder, 'checks/definitions/root.js'));
    return module.isRoot;
  } catch (error) {
    if (!(error instanceof SpecError)) throw new Error(`${folder}: ${error}`, { cause: error });
    const [reason = ''] = error.problems.map(({ problem }) => problem.replace(/^(The reference) ".*"/, '$1'));
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    return undefined;
  }
}

function findSuite(folder: string): string {
  const nested = [join(folder, 'tests/draft2020-12'), join(folder, 'draft2020-12'), folder];
  const found = nested.find((path) => {
    try {
      return readdirSync(path).includes('type.json');
    } catch {
      return false;
    }
  });
  if (found === undefined) throw new Error(`${folder} holds no tests of draft 2020-12.`);
  return found;
}

function compileFolder(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
  for (const name of readdirSync(to))
    write(join(to, name.replace(/\.ts$/, '.js')), transpile(readFileSync(join(to, name), 'utf8')));
}

function transpile(text: string): string {
  return ts.transpileModule(text, { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext } })
    .outputText;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
