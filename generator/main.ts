import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Spec } from '../spec/index.js';
import { SpecError } from './catalogue/problem.js';
import type { Files } from './emitters/emitter.js';
import { printStale, stalePaths } from './stale.js';
import { readTree, updateTree } from './tree.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}generated`;

const usage = `Usage: npm run generate [-- --check | --watch]

Writes everything in generated/ from the spec.

  --check   Write nothing. Print what is stale as a unified diff and exit with 1 when anything is.
  --watch   Write again whenever spec/ changes, and print what changed. Ctrl+C ends it.
  --help    Print this text.
`;

/** Generates, and writes or compares. Returns the exit code. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { check: { type: 'boolean' }, watch: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
  if (values.check && values.watch) {
    process.stderr.write(`--check writes nothing, so that there is nothing to watch.\n\n${usage}`);
    return 1;
  }
  if (values.watch) return watchSpec();
  const begin = performance.now();
  const { loadModule } = await import('./load-module.js');
  const { spec } = await loadModule(`${root}spec/index.ts`, new Set());
  const steps = await generateAll(spec as Spec);
  const wanted = wholeTree(steps);
  if (values.check) {
    const current = await readTree(folder);
    process.stdout.write(printStale(current, wanted));
    const isStale = stalePaths(current, wanted).length > 0;
    if (isStale) process.stderr.write('generated/ is stale. Run "npm run generate".\n');
    return isStale ? 1 : 0;
  }
  const before = await updateTree(folder, wanted);
  for (const { step, files, time } of steps) {
    const changed = [...files].filter(([path, text]) => before.get(path) !== text).length;
    print(step, files.size, time, `${changed} changed`);
  }
  const removed = [...before.keys()].filter((path) => !wanted.has(path)).length;
  print('total', wanted.size, performance.now() - begin, removed === 0 ? '' : `${removed} removed`);
  return 0;
}

/** Generates again and again, until it is interrupted. */
async function watchSpec(): Promise<number> {
  const { regenerate } = await import('./regenerate.js');
  const { loadModule } = await import('./load-module.js');
  await regenerate(async (sources) => {
    const { spec } = await loadModule(`${root}spec/index.ts`, sources);
    return { folder, files: wholeTree(await generateAll(spec as Spec)) };
  });
  return 0;
}

/** What one step gave. */
interface Step {
  step: string;
  /** By path below `generated`. */
  files: Files;
  /** In milliseconds. */
  time: number;
}

async function generateAll(spec: Spec): Promise<Step[]> {
  // Loaded late: the usage needs no compiler.
  const { artefacts, filesOf, generate } = await import('./generate.js');
  const { readRuntime } = await import('./shipped-runtime.js');
  const times = new Map<string, number>();
  const timed = async (step: string, run: () => Promise<void>) => {
    const start = performance.now();
    await run();
    times.set(step, performance.now() - start);
  };
  const emissions = await generate(spec, await readRuntime(), timed, artefacts);
  await checkEventFiles(spec);
  return emissions.map((emission) => ({
    step: emission.emitter,
    files: filesOf([emission]),
    time: times.get(emission.emitter) ?? 0,
  }));
}

/** @throws {SpecError} with the files in spec/events/ whose event is not in the list: it would be silently ignored. */
async function checkEventFiles(spec: Spec): Promise<void> {
  const { eventNames, eventSource } = await import('./catalogue/names.js');
  const listed = new Set(spec.events.map(({ type }) => eventSource(eventNames(type).file)));
  const files = (await readdir(`${root}spec/events`)).filter((name) => name.endsWith('.ts')).sort();
  const unlisted = files.filter((name) => !listed.has(`spec/events/${name}`));
  if (unlisted.length === 0) return;
  throw new SpecError(
    unlisted.map((name) => ({
      file: `spec/events/${name}`,
      location: 'events',
      problem: 'No event of the list is in this file.',
      fix: 'Add its event to the list in spec/index.ts, and name the file after the type of the event.',
    })),
  );
}

function wholeTree(steps: Step[]): Files {
  return new Map(steps.flatMap(({ files }) => [...files]));
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
  if (error instanceof SpecError || (error instanceof Error && error.name === 'LoadError'))
    process.stderr.write(`${error.message}\n`);
  else if (isUsageError(error)) process.stderr.write(`${error.message}\n\n${usage}`);
  else throw error;
  process.exitCode = 1;
}

function isUsageError(error: unknown): error is Error {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
