import { readCatalogue } from '../../../generator/catalogue/read/read-catalogue.js';
import { accountArtefacts, withNeeded } from '../../../generator/emitters/index.js';
import { loadEmitters } from '../../../generator/emitters/load-emitters.js';
import { spec } from '../../../spec/index.js';
import { multiply } from './synthetic.js';

/*
 * How long the generator takes, per event, as the number of events grows. What counts is the time of the processor,
 * which other programs disturb less than the clock. Prints a table in Markdown, and exits with 1 when a step takes
 * much more time per event for many events than for few.
 */

/** How many times each of the real events is there, and how often that is measured. */
const sizes = [
  { times: 1, runs: 10 },
  { times: 10, runs: 3 },
  { times: 100, runs: 1 },
];
const tolerated = 1.5;

interface Step {
  name: string;
  run: (input: ReturnType<typeof prepare>) => unknown;
}

const steps: Step[] = [
  { name: 'catalogue', run: (input) => readCatalogue(input.spec) },
  ...(await loadEmitters(withNeeded(accountArtefacts()))).map((emitter) => ({
    name: emitter.name,
    run: async ({ catalogue }: ReturnType<typeof prepare>) => {
      emitter.check?.(catalogue);
      return emitter.emit(catalogue);
    },
  })),
];

function prepare(times: number) {
  const multiplied = multiply(spec, times);
  return { spec: multiplied, catalogue: readCatalogue(multiplied), events: multiplied.events.length };
}

/** Milliseconds of the processor for one run. */
async function measure({ run }: Step, input: ReturnType<typeof prepare>, runs: number): Promise<number> {
  const start = process.cpuUsage();
  for (let count = 0; count < runs; count++) await run(input);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / runs;
}

/** For each step, the milliseconds for each size. */
async function measureAll(): Promise<Map<string, number[]>> {
  const results = new Map(steps.map(({ name }): [string, number[]] => [name, []]));
  // The first runs pay for loading and compiling.
  const small = prepare(1);
  for (const step of steps) await measure(step, small, 10);
  for (const { times, runs } of sizes) {
    const input = prepare(times);
    for (const step of steps) results.get(step.name)?.push(await measure(step, input, runs));
  }
  return results;
}

function row(cells: string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

const results = await measureAll();
const totals = sizes.map((_, index) => [...results.values()].reduce((sum, values) => sum + (values[index] ?? 0), 0));
const counts = sizes.map(({ times }) => times * spec.events.length);

const heads = counts.flatMap((count) => [`${count} events`, 'per event']);
process.stdout.write(
  row(['ms of CPU', ...heads, ...counts.slice(1).map((count, index) => `${count} / ${counts[index]}`)]),
);
process.stdout.write(row(['---', ...Array.from({ length: heads.length + counts.length - 1 }, () => '---:')]));
for (const [name, values] of [...results, ['total', totals] as const]) {
  const perEvent = values.map((value, index) => value / (counts[index] ?? 1));
  const growths = perEvent.slice(1).map((value, index) => value / (perEvent[index] ?? 1));
  const times = values.flatMap((value, index) => [value.toFixed(0), (perEvent[index] ?? 0).toFixed(2)]);
  process.stdout.write(row([name, ...times, ...growths.map((growth) => growth.toFixed(2))]));
  const last = growths.at(-1) ?? 0;
  if (last > tolerated) {
    process.stderr.write(`${name} takes ${last.toFixed(2)} times as long per event for ${counts.at(-1)} events.\n`);
    process.exitCode = 1;
  }
}
