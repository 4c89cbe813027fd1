import { ok } from 'node:assert/strict';
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { RecordingServer } from './recording-server.js';
import { startRedis } from './redis.js';

const cwd = fileURLToPath(new URL('../../../packages/client/examples/bullmq', import.meta.url));
const run = promisify(execFile);

/** Installs the dependencies of the example. */
export async function installExample(): Promise<void> {
  await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'], { cwd });
}

/** The programs of packages/client/examples/bullmq, with a Redis and a server of their own. */
export interface Example {
  server: RecordingServer;
  /** Adds events to the queue. */
  add(events: number, eventsPerBatch: number): Promise<void>;
  /** The events, counted by what became of them. */
  report(): Promise<Record<string, number>>;
  /** The report when no event is waiting. */
  reportAtEnd(): Promise<Record<string, number>>;
  startWorker(name: string): ChildProcess;
}

/** Runs the example, and stops everything afterwards. */
export async function withExample<T>(requestsPerMinute: number, use: (example: Example) => Promise<T>): Promise<T> {
  const redis = await startRedis();
  const server = new RecordingServer();
  const address = await server.listen();
  const workers: ChildProcess[] = [];
  const environment = (name: string) => ({
    ...process.env,
    REDIS_URL: redis.url,
    RDSM_BASE_URL: `${address}/${name}`,
    REQUESTS_PER_MINUTE: `${requestsPerMinute}`,
    LOCK_MS: '2000',
  });
  const report = async (): Promise<Record<string, number>> => {
    const { stdout } = await run('node', ['report.mjs'], { cwd, env: environment('report') });
    return JSON.parse(stdout);
  };
  try {
    return await use({
      server,
      async add(events, eventsPerBatch) {
        await run('node', ['add-events.mjs', `${events}`, `${eventsPerBatch}`], { cwd, env: environment('add') });
      },
      report,
      async reportAtEnd() {
        let counts = await report();
        for (const start = performance.now(); counts.waiting !== 0; counts = await report()) {
          ok(performance.now() - start < 120_000, `After two minutes: ${JSON.stringify(counts)}`);
        }
        return counts;
      },
      startWorker(name) {
        const worker = spawn('node', ['worker.mjs'], { cwd, env: environment(name), stdio: 'inherit' });
        workers.push(worker);
        return worker;
      },
    });
  } finally {
    for (const worker of workers) await stop(worker);
    await server.close();
    await redis.stop();
  }
}

async function stop(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  const closed = new Promise((resolve) => worker.once('close', resolve));
  worker.kill();
  await closed;
}
