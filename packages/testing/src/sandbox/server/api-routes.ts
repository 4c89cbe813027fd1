import type { IncomingMessage, ServerResponse } from 'node:http';
import type { SandboxResponse } from '../exchange.js';
import { declaresTooMuch } from '../read-body.js';
import type { Sandbox } from '../sandbox.js';
import type { SqliteStore } from '../store/sqlite-store.js';
import { failure } from './failure.js';
import { readRequest } from './read-request.js';

/** Passes a request to the sandbox, and sends what it responds. */
export function respondFromSandbox(
  request: IncomingMessage,
  response: ServerResponse,
  sandbox: Sandbox,
  store: SqliteStore,
): void {
  // A sender that closes the connection is no error of the sandbox.
  request.on('error', () => {});
  response.on('error', () => {});
  if (request.headers.expect !== undefined && !declaresTooMuch(request)) response.writeContinue();
  readRequest(request, ({ bytes, isCut }) => {
    const { method = '', url = '', headers } = request;
    const fail = (error: Error): void => send(failure(error), request, response, isCut);
    try {
      const result = sandbox.handle({ method, url, headers, body: bytes });
      // What was accepted is kept even if the sandbox is killed. It is faster, too: a sender that waits for several
      // responses is woken once.
      const saved = store.saved();
      if (saved) saved.then(() => send(result, request, response, isCut)).catch(fail);
      else send(result, request, response, isCut);
    } catch (error) {
      fail(error as Error);
    }
  });
}

function send(result: SandboxResponse, request: IncomingMessage, response: ServerResponse, isCut: boolean): void {
  const { status, headers, body, connection } = result;
  if (connection === 'hold') return;
  if (connection === 'reset') {
    request.socket.resetAndDestroy();
    return;
  }
  const length = Buffer.byteLength(body);
  response.writeHead(status, {
    ...headers,
    ...(status !== 204 && { 'content-length': length }),
    ...(isCut && { connection: 'close' }),
  });
  if (connection === 'truncate') {
    response.write(Buffer.from(body).subarray(0, length >> 1), () => request.socket.destroy());
  } else if (isCut) {
    response.write(body);
    closeAfterSender(request);
  } else {
    // A string is sent together with the headers, in one system call.
    response.end(body);
  }
}

/** How much more of a body that is too long is received and discarded, and for how long, in milliseconds. */
const maxDiscardedBytes = 1_000_000;
const maxDiscardMs = 1000;

/**
 * Closes a connection whose sender still sends. Closed at once, it would be reset, and the sender might not get to read the
 * response; so what it sends is discarded for a while.
 */
function closeAfterSender(request: IncomingMessage): void {
  const close = (): void => {
    clearTimeout(timer);
    request.socket.destroy();
  };
  const timer = setTimeout(close, maxDiscardMs);
  let discarded = 0;
  request.on('data', (chunk: Buffer) => {
    discarded += chunk.length;
    if (discarded > maxDiscardedBytes) request.pause();
  });
  request.on('end', close).on('close', close);
}
