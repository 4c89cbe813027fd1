import { fileURLToPath } from 'node:url';
import type { Spec } from '../../spec/index.js';
import type { Files } from '../emitters/emitter.js';
import { runCommand, UsageError } from './command.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = `${root}generated`;

const usage = `Usage: npm run generate [-- --check | --watch]

Writes everything in generated/ from the spec.

  --check   Write nothing. Print what is stale as a unified diff and exit with 1 if anything is.
  --watch   Write again whenever spec/ changes, and print what changed. Ctrl+C ends it.
  --help    Print this text.
`;

await runCommand(
  usage,
  { check: { type: 'boolean' }, watch: { type: 'boolean' } },
  async ({ values: { check, watch }, positionals }) => {
    if (positionals.length > 0) throw new UsageError(`Unexpected argument "${positionals[0]}".`);
    if (check && watch) throw new UsageError('--check writes nothing, so that there is nothing to watch.');
    if (watch) return watchSpec();
    const begin = performance.now();
    const steps = await generateAll(new Set());
    if (check) {
      const { checkOutput } = await import('./check-output.js');
      return checkOutput(folder, wholeTree(steps), 'generated/', 'npm run generate');
    }
    await write(steps, begin);
    return 0;
  },
);

async function write(steps: readonly Step[], begin: number): Promise<void> {
  const { updateTree } = await import('./tree.js');
  const wanted = wholeTree(steps);
  const before = await updateTree(folder, wanted);
  for (const { artefact, files, time } of steps) {
    const changed = [...files].filter(([path, text]) => before.get(path) !== text).length;
    print(artefact, files.size, time, `${changed} changed`);
  }
  const removed = [...before.keys()].filter((path) => !wanted.has(path)).length;
  print('total', wanted.size, performance.now() - begin, removed === 0 ? '' : `${removed} removed`);
}

/** Generates again and again, until it is interrupted. */
async function watchSpec(): Promise<number> {
  const { watchMode } = await import('./watch-mode.js');
  await watchMode(async (sources) => ({ folder, files: wholeTree(await generateAll(sources)) }));
  return 0;
}

/** The files of one artefact, and how long it took. */
interface Step {
  artefact: string;
  /** By path below `generated`. */
  files: Files;
  /** In milliseconds. */
  time: number;
}

async function generateAll(sources: Set<string>): Promise<Step[]> {
  // Loaded late: the usage needs no compiler.
  const { loadModule } = await import('./load-module.js');
  const { artefacts } = await import('../emitters/index.js');
  const { filesOf, generate } = await import('../index.js');
  const { checkLists } = await import('./check-lists.js');
  const { readRuntime } = await import('./read-runtime.js');
  const { spec } = (await loadModule(`${root}spec/index.ts`, sources)) as { spec: Spec };
  const times = new Map<string, number>();
  const outputs = await generate(spec, await readRuntime(), artefacts, async (artefact, run) => {
    const start = performance.now();
    await run();
    times.set(artefact, performance.now() - start);
  });
  await checkLists(`${root}spec`, spec);
  return outputs.map((output) => ({
    artefact: output.artefact,
    files: filesOf([output]),
    time: times.get(output.artefact) ?? 0,
  }));
}

function wholeTree(steps: readonly Step[]): Files {
  return new Map(steps.flatMap(({ files }) => [...files]));
}

function print(subject: string, count: number, milliseconds: number, note: string): void {
  const columns = [
    subject.padEnd(12),
    `${count} files`.padStart(10),
    `${Math.round(milliseconds)} ms`.padStart(9),
    note,
  ];
  process.stdout.write(`${columns.join('  ').trimEnd()}\n`);
}
