import type { Socket } from 'node:net';
import { type Outcome, problemsOf } from './outcome.js';
import { open, request } from './requests.js';
import { ServerProcess, type Usage } from './server-process.js';

const connections = 64;
const warmUp = 20_000;

/** What a run of requests took. */
interface Run {
  seconds: number;
  cpuUs: number;
  /** Responses that are not the one to an accepted event. */
  others: number;
  after: Usage;
}

/** Sends valid events as fast as they are accepted, to a sandbox and to the bare server of Node. */
export async function load(requests: number): Promise<Outcome> {
  const echo = await runAgainst('echo', requests);
  const sandbox = await runAgainst('sandbox', requests);
  const [bare, ours] = [echo.last, sandbox.last].map(({ cpuUs }) => cpuUs / requests) as [number, number];
  const growth = sandbox.last.after.rssBytes - sandbox.first.after.rssBytes;
  const mb = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  return {
    subject: `load: ${requests.toLocaleString('en')} events over ${connections} connections`,
    figures: [
      `${perSecond(requests, sandbox.last)} requests a second, ${perSecond(requests, echo.last)} of the bare server`,
      `${ours.toFixed(0)} µs of CPU time per request, ${bare.toFixed(0)} µs of the bare server: ${(ours / bare).toFixed(2)} times. That is ${Math.round(1e6 / ours).toLocaleString('en')} requests a second on one core`,
      `responses other than 200: ${sandbox.last.others}`,
      `memory: heap ${mb(sandbox.first.after.heapBytes)} after ${warmUp.toLocaleString('en')} requests, ${mb(sandbox.last.after.heapBytes)} at the end; RSS grew by ${mb(growth)}`,
    ],
    problems: problemsOf({
      'every response is 200': sandbox.last.others + sandbox.first.others === 0,
      'a request takes less than four times the CPU time of one to the bare server': ours < 4 * bare,
      'the heap grows by less than 5 MB': sandbox.last.after.heapBytes - sandbox.first.after.heapBytes < 5e6,
      'the RSS grows by less than 60 MB': growth < 60e6,
    }),
  };
}

function perSecond(requests: number, { seconds }: Run): string {
  return Math.round(requests / seconds).toLocaleString('en');
}

async function runAgainst(kind: 'sandbox' | 'echo', requests: number): Promise<{ first: Run; last: Run }> {
  const server = await ServerProcess.start(kind, kind === 'sandbox' ? { limits: false } : {});
  try {
    return { first: await run(server, warmUp), last: await run(server, requests) };
  } finally {
    await server.kill();
  }
}

async function run(server: ServerProcess, requests: number): Promise<Run> {
  const sockets = await Promise.all(Array.from({ length: connections }, () => open(server.port)));
  const before = await server.usage();
  const start = performance.now();
  const counts = await Promise.all(sockets.map((socket, index) => send(socket, shareOf(requests, index))));
  const seconds = (performance.now() - start) / 1000;
  const after = await server.usage();
  for (const socket of sockets) socket.destroy();
  return { seconds, cpuUs: after.cpuUs - before.cpuUs, others: counts.reduce((sum, count) => sum + count, 0), after };
}

function shareOf(requests: number, index: number): number {
  return Math.floor(requests / connections) + (index < requests % connections ? 1 : 0);
}

/** Sends requests one after the other, and counts the responses that are not 200. */
function send(socket: Socket, requests: number): Promise<number> {
  let left = requests;
  let others = 0;
  return new Promise((resolve) => {
    if (left === 0) resolve(0);
    socket.on('data', (chunk) => {
      // A response is small, and arrives as a whole.
      if (!chunk.subarray(0, 12).equals(ok)) others += 1;
      left -= 1;
      if (left > 0) socket.write(request);
      else resolve(others);
    });
    socket.on('close', () => resolve(others + left));
    socket.write(request);
  });
}

const ok = Buffer.from('HTTP/1.1 200');
