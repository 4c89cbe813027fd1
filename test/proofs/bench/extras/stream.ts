import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { StreamJob } from '../children/stream.js';
import { ratio } from '../measure/statistics.js';
import { corpusFile } from './corpus-file.js';
import type { Figure } from './figure.js';

const total = 1_000_000;
const rounds = 10;

/**
 * What it costs to validate 1,000,000 events of a pipeline that reads and parses them anyway: share of the processor over
 * parsing only, all threads together.
 */
export async function stream(folder: string): Promise<Figure[]> {
  const { texts } = corpusFile(folder, 'event random');
  const figures: Figure[] = [];
  for (const threads of [1, 2]) {
    const perThread = Math.floor(total / rounds / threads);
    const file = join(folder, `stream-${threads}.ndjson`);
    writeFileSync(file, `${Array.from({ length: perThread }, (_, index) => texts[index % texts.length]).join('\n')}\n`);
    const workers = Array.from({ length: threads }, () => new Worker(`${folder}/stream.mjs`));
    const measure = async (validates: boolean): Promise<number> => {
      const start = process.cpuUsage();
      await Promise.all(workers.map((worker) => run(worker, { file, validates }, perThread)));
      const { user, system } = process.cpuUsage(start);
      return user + system;
    };
    // Once for V8 to compile.
    await measure(true);
    await measure(false);
    const parsing: number[] = [];
    const validating: number[] = [];
    for (let round = 0; round < rounds; round++) {
      parsing.push(await measure(false));
      validating.push(await measure(true));
    }
    await Promise.all(workers.map((worker) => worker.terminate()));
    figures.push({
      name: `stream ${threads}`,
      label: `1,000,000 events from NDJSON, ${threads === 1 ? 'one thread' : `${threads} threads`}, over parsing only`,
      value: (ratio(parsing, validating) - 1) * 100,
      unit: '%',
    });
  }
  return figures;
}

async function run(worker: Worker, job: StreamJob, expected: number): Promise<void> {
  worker.postMessage(job);
  const [events] = await once(worker, 'message');
  if (events !== expected) throw new Error(`${events} of ${expected} events are right.`);
}
