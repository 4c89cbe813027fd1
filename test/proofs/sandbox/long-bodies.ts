import { type Outcome, problemsOf } from './outcome.js';
import { headOf, open, statusOf } from './requests.js';
import { ServerProcess } from './server-process.js';

const senders = 20;
const bodyBytes = 100_000_000;
const chunk = Buffer.alloc(64 * 1024, 'x');

/** Sends bodies of 100 MB, which must be rejected before they are received. */
export async function longBodies(): Promise<Outcome> {
  const server = await ServerProcess.start('sandbox', { limits: false });
  try {
    await statusOf(server.url);
    const before = await server.usage();
    const declared = await Promise.all(Array.from({ length: senders }, () => sendBody(server.port, false)));
    const chunked = await Promise.all(Array.from({ length: senders }, () => sendBody(server.port, true)));
    const after = await server.usage();
    const all = [...declared, ...chunked];
    const rejected = all.filter(({ response }) => response.startsWith('HTTP/1.1 413')).length;
    const most = Math.max(...all.map(({ sent }) => sent)) / 1e6;
    const growth = (after.rssBytes - before.rssBytes) / 1e6;
    return {
      subject: `bodies of 100 MB: ${senders} that declare their length, ${senders} that do not`,
      figures: [
        `${rejected} of ${all.length} get 413, and were disconnected after at most ${most.toFixed(1)} MB`,
        `RSS of the sandbox: ${growth.toFixed(1)} MB more`,
      ],
      problems: problemsOf({
        'each gets 413': rejected === all.length,
        'none can send more than 10 MB': most < 10,
        'memory grows by less than 50 MB': growth < 50,
        'the next event is accepted': (await statusOf(server.url)) === 200,
      }),
    };
  } finally {
    await server.kill();
  }
}

/** Sends a body until the connection is closed; how much could be sent, and the response. */
async function sendBody(port: number, isChunked: boolean): Promise<{ sent: number; response: string }> {
  const socket = await open(port);
  let response = '';
  let sent = 0;
  let isClosed = false;
  socket.on('data', (data) => {
    response += data;
  });
  const closed = new Promise<void>((resolve) => {
    socket.on('close', () => {
      isClosed = true;
      resolve();
    });
  });
  const head = headOf(bodyBytes);
  socket.write(isChunked ? head.replace(/Content-Length: \d+/, 'Transfer-Encoding: chunked') : head);
  const part = isChunked
    ? Buffer.concat([Buffer.from(`${chunk.length.toString(16)}\r\n`), chunk, Buffer.from('\r\n')])
    : chunk;
  while (!isClosed && sent < bodyBytes) {
    const hasRoom = socket.write(part);
    sent += part.length;
    if (!hasRoom) await Promise.race([closed, new Promise<void>((resolve) => socket.once('drain', () => resolve()))]);
  }
  await closed;
  return { sent: sent - socket.writableLength, response };
}
