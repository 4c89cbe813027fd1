import { type Outcome, problemsOf } from './outcome.js';
import { headOf, open, statusOf } from './requests.js';
import { ServerProcess } from './server-process.js';

const senders = 200;

/** Sends a byte a second (slow loris): these connections must be closed, and others be served meanwhile. */
export async function slowSenders(): Promise<Outcome> {
  const server = await ServerProcess.start('sandbox', { limits: false });
  try {
    const start = performance.now();
    const ofHeads = Array.from({ length: senders }, () =>
      trickle(server.port, '', 'POST /platform/events HTTP/1.1\r\nHost: x\r\nX: '),
    );
    const ofBodies = Array.from({ length: senders }, () => trickle(server.port, headOf(1000), ''));
    const statuses: number[] = [];
    const timer = setInterval(async () => statuses.push(await statusOf(server.url)), 500);
    const headSeconds = await Promise.all(ofHeads).then(() => (performance.now() - start) / 1000);
    const bodySeconds = await Promise.all(ofBodies).then(() => (performance.now() - start) / 1000);
    clearInterval(timer);
    return {
      subject: `slow senders: ${senders} of headers, ${senders} of bodies, a byte a second each`,
      figures: [
        `disconnected after ${headSeconds.toFixed(0)} and ${bodySeconds.toFixed(0)} seconds; meanwhile ${statuses.length} other events were accepted`,
      ],
      problems: problemsOf({
        'those of headers are disconnected within 20 seconds': headSeconds < 20,
        'those of bodies are disconnected within 60 seconds': bodySeconds < 60,
        'the others are accepted': statuses.length > 10 && statuses.every((status) => status === 200),
      }),
    };
  } finally {
    await server.kill();
  }
}

/** Sends a beginning, and then a byte a second until the connection is closed. */
async function trickle(port: number, head: string, rest: string): Promise<void> {
  const socket = await open(port);
  socket.write(head + rest);
  const timer = setInterval(() => socket.write('x'), 1000);
  await new Promise<void>((resolve) => {
    socket.on('data', () => {});
    socket.on('close', () => resolve());
  });
  clearInterval(timer);
}
