import fc from 'fast-check';
import { type Outcome, problemsOf } from './outcome.js';
import { headOf, open, request, statusOf } from './requests.js';
import { ServerProcess } from './server-process.js';

const connections = 3000;

/** Requests of which some bytes are replaced, removed or repeated, and bytes that never were a request. */
const noisy = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc
    .record({ at: fc.nat(request.length), remove: fc.nat(20), insert: fc.uint8Array({ maxLength: 20 }) })
    .map(({ at, remove, insert }) => Buffer.concat([request.subarray(0, at), insert, request.subarray(at + remove)])),
  fc
    .array(
      fc.constantFrom(
        '\r\n',
        '\n',
        ' ',
        ':',
        'POST',
        'HTTP/1.1',
        'Content-Length: 1',
        'Transfer-Encoding: chunked',
        '0',
        '{}',
        headOf(5),
      ),
      {
        maxLength: 12,
      },
    )
    .map((parts) => Buffer.from(parts.join(''))),
);

/** Sends what is no HTTP, or nearly, and closes the connection at any time. */
export async function noise(): Promise<Outcome> {
  const server = await ServerProcess.start('sandbox', { limits: false });
  try {
    const samples = fc.sample(fc.tuple(noisy, fc.boolean()), connections);
    for (let at = 0; at < samples.length; at += 100) {
      await Promise.all(samples.slice(at, at + 100).map(([bytes, closes]) => send(server.port, bytes, closes)));
    }
    return {
      subject: `noise: ${connections.toLocaleString('en')} connections that send no HTTP, or nearly, and break off`,
      figures: [],
      problems: problemsOf({
        'the sandbox still runs': server.isRunning,
        'the next event is accepted': (await statusOf(server.url)) === 200,
      }),
    };
  } finally {
    await server.kill();
  }
}

/** Sends bytes, and closes at once or when the server has responded or rejected them. */
async function send(port: number, bytes: Uint8Array, closesAtOnce: boolean): Promise<void> {
  const socket = await open(port);
  await new Promise<void>((resolve) => {
    socket.on('close', () => resolve());
    socket.on('data', () => socket.destroy());
    // What waits for the rest of a request waits in vain.
    socket.setTimeout(50, () => socket.destroy());
    socket.write(bytes, () => {
      if (closesAtOnce) socket.resetAndDestroy();
    });
  });
}
