import { deepEqual, ok } from 'node:assert/strict';
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { RecordingServer } from './recording-server.js';
import { installRedis, startRedis } from './redis.js';

/*
 * Two workers of packages/client/examples/bullmq, one of which crashes. usage: npm run test:shared-limit
 */

const example = fileURLToPath(new URL('../../../packages/client/examples/bullmq', import.meta.url));
const run = promisify(execFile);
const events = 750;
const eventsPerBatch = 5;
const requestsPerMinute = 600;
/** A part of the minute, so that it passes many times. */
const windowMs = 5_000;
const permitted = (requestsPerMinute * windowMs) / 60_000;
const crashingRequest = 5;

const problem = installRedis();
if (problem) {
  console.log(`skipped: ${problem}`);
  console.log('0 passed, 0 failed');
} else {
  try {
    console.log(`passed ${await prove()}`);
    console.log('1 passed, 0 failed');
  } catch (error) {
    console.log(`FAILED ${error instanceof Error ? error.stack : error}`);
    console.log('0 passed, 1 failed');
    process.exitCode = 1;
  }
}

async function prove(): Promise<string> {
  await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'], { cwd: example });
  const redis = await startRedis();
  const server = new RecordingServer();
  const address = await server.listen();
  const workers: ChildProcess[] = [];
  const environment = (worker: string) => ({
    ...process.env,
    REDIS_URL: redis.url,
    RDSM_BASE_URL: `${address}/${worker}`,
    REQUESTS_PER_MINUTE: `${requestsPerMinute}`,
    LOCK_MS: '2000',
  });
  try {
    const report = async (): Promise<Record<string, number>> => {
      const { stdout } = await run('node', ['report.mjs'], { cwd: example, env: environment('report') });
      return JSON.parse(stdout);
    };
    await run('node', ['add-events.mjs', `${events}`, `${eventsPerBatch}`], { cwd: example, env: environment('add') });
    deepEqual((await report()).waiting, events);
    for (const name of ['first', 'second']) {
      workers.push(spawn('node', ['worker.mjs'], { cwd: example, env: environment(name), stdio: 'inherit' }));
    }
    server.onRecorded = (worker, request) => {
      if (worker === 'first' && request === crashingRequest) workers[0]?.kill('SIGKILL');
    };
    let counts = await report();
    for (const start = performance.now(); counts.waiting !== 0; counts = await report()) {
      ok(performance.now() - start < 120_000, `After two minutes: ${JSON.stringify(counts)}`);
    }
    return check(server, counts);
  } finally {
    for (const worker of workers) await stop(worker);
    await server.close();
    await redis.stop();
  }
}

function check(server: RecordingServer, counts: Record<string, number>): string {
  // The batch of the crash was recorded, but nobody has received the response.
  const unknown = eventsPerBatch;
  deepEqual(counts, { accepted: events - unknown, rejected: 0, unknown, failed: 0, waiting: 0 });
  deepEqual(server.recorded.size, events);
  deepEqual(new Set(server.recorded.values()), new Set([1]));
  deepEqual(server.requests.get('first'), crashingRequest);
  const most = server.mostWithin(windowMs);
  ok(most <= permitted, `${most} requests in ${windowMs} ms`);
  const { first, second } = Object.fromEntries(server.requests);
  return `${events} events, ${server.recorded.size} recorded once, ${counts.accepted} accepted, ${counts.unknown} unknown; ${first} and ${second} requests of two workers, at most ${most} in 5 seconds of ${permitted}`;
}

async function stop(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  const closed = new Promise((resolve) => worker.once('close', resolve));
  worker.kill();
  await closed;
}
