import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { spec } from '../spec/index.js';
import { SpecError } from './catalogue/problem.js';
import type { Files } from './emitters/emitter.js';
import { readRuntime } from './shipped-runtime.js';
import { printStale, stalePaths } from './stale.js';
import { readTree, replaceTree, restoreTree } from './tree.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}generated`;

const usage = `Usage: npm run generate [-- --check]

Writes everything in generated/: from the spec, and from the documented tables in test/documented/ the conformance cases
and the page that traces each row.

  --check   Write nothing. Print what is stale as a unified diff and exit with 1 when anything is.
  --help    Print this text.
`;

/** Generates, and writes or compares. Returns the exit code. */
async function main(): Promise<number> {
  const { values } = parseArgs({ options: { check: { type: 'boolean' }, help: { type: 'boolean' } } });
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
  const begin = performance.now();
  // Loaded late: the usage needs no compiler.
  const { filesOf, generate } = await import('./generate.js');
  const { readCatalogue } = await import('./catalogue/read-catalogue.js');
  const times = new Map<string, number>();
  const runtime = readRuntime(await readTree(`${root}generator/runtime`));
  const timed = async (step: string, run: () => Promise<void>) => {
    const start = performance.now();
    await run();
    times.set(step, performance.now() - start);
  };
  const emissions = await generate(spec, runtime, timed);
  let ofTables: Files = new Map();
  await timed('tables', async () => {
    // Made of the documented tables, which the tests read independently of the spec.
    const { filesOfTables } = await import('../test/documented-files.js');
    ofTables = filesOfTables(readCatalogue(spec));
  });
  const wanted = new Map([...filesOf(emissions), ...ofTables]);
  if (!values.check) await restoreTree(folder);
  const current = await readTree(folder);
  const isStale = stalePaths(current, wanted).length > 0;
  if (values.check) {
    process.stdout.write(printStale(current, wanted));
    if (isStale) process.stderr.write('generated/ is stale. Run "npm run generate".\n');
    return isStale ? 1 : 0;
  }
  if (isStale) await replaceTree(folder, wanted);
  const steps = [
    ...emissions.map((emission) => [emission.emitter, filesOf([emission])] as const),
    ['tables', ofTables] as const,
  ];
  for (const [step, files] of steps) {
    const changed = [...files].filter(([path, text]) => current.get(path) !== text).length;
    print(step, files.size, times.get(step) ?? 0, `${changed} changed`);
  }
  const removed = [...current.keys()].filter((path) => !wanted.has(path)).length;
  print('total', wanted.size, performance.now() - begin, removed === 0 ? '' : `${removed} removed`);
  return 0;
}

function print(subject: string, count: number, milliseconds: number, remark: string): void {
  const columns = [
    subject.padEnd(12),
    `${count} files`.padStart(10),
    `${Math.round(milliseconds)} ms`.padStart(9),
    remark,
  ];
  process.stdout.write(`${columns.join('  ').trimEnd()}\n`);
}

// Whoever reads the diff may stop reading.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  process.exitCode = await main();
} catch (error) {
  if (error instanceof SpecError) process.stderr.write(`${error.message}\n`);
  else if (isUsageError(error)) process.stderr.write(`${error.message}\n\n${usage}`);
  else throw error;
  process.exitCode = 1;
}

function isUsageError(error: unknown): error is Error {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
