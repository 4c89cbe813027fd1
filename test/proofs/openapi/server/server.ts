import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { OpenApi } from '../documents.js';
import { type Request, requestCheck } from './check-request.js';

/** A local server that accepts exactly what the document describes. */
export interface Server {
  url: string;
  /** The requests accepted since the last call, in order. */
  accepted(): Accepted[];
  /** Why requests were rejected since the last call. */
  rejected(): string[];
  close(): void;
}

/** A request that was accepted: the `operationId` and the body. */
export interface Accepted {
  operation: string;
  body: unknown;
}

/** Starts the server. Its answers are of the document's shape; each event gets a UUID of its own. */
export async function startServer(document: OpenApi): Promise<Server> {
  const check = requestCheck(document);
  const acceptedRequests: Accepted[] = [];
  const rejected: string[] = [];
  let count = 0;

  const server = createServer(async (message, response) => {
    const verdict = check(await readRequest(message));
    const accepted = 'body' in verdict;
    if (accepted) acceptedRequests.push({ operation: verdict.operation.operationId, body: verdict.body });
    else rejected.push(verdict.reason);
    response.writeHead(accepted ? 200 : verdict.status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(accepted ? answer(verdict.body) : rejection(verdict.reason)));
  });

  function answer(body: unknown): object {
    if (!Array.isArray(body)) return { event_uuid: nextUuid() };
    return { event_batch_uuid: nextUuid(), events: body.map(() => ({ event_uuid: nextUuid() })) };
  }

  function nextUuid(): string {
    count += 1;
    return `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    accepted: () => acceptedRequests.splice(0),
    rejected: () => rejected.splice(0),
    close: () => server.close().closeAllConnections(),
  };
}

function rejection(reason: string): object {
  return { errors: [{ error_type: 'INVALID', error_message: reason }] };
}

async function readRequest(message: IncomingMessage): Promise<Request> {
  const { pathname, searchParams } = new URL(message.url ?? '/', 'http://127.0.0.1');
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk);
  return {
    method: message.method ?? '',
    path: pathname,
    query: searchParams,
    headers: message.headers,
    text: Buffer.concat(chunks).toString('utf8'),
  };
}
