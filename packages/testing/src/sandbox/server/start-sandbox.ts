import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { checkOptions } from '../options.js';
import type { EventFilter, ReceivedEvent } from '../received-event.js';
import { createSandboxOn, defaultKeep, type Sandbox } from '../sandbox.js';
import { openSqliteStore } from '../store/sqlite-store.js';
import { respondFromSandbox } from './api-routes.js';
import { respondWithData } from './data-routes.js';
import { checkServerOptions, type ServerOptions } from './server-options.js';

/** A sandbox that listens. */
export interface RunningSandbox {
  /** The origin to send requests to in place of `https://api.rd.services`: `http://127.0.0.1:4010`. */
  url: string;
  /** The received events, in the order of receipt. */
  events(filter?: EventFilter): ReceivedEvent[];
  /** Closes every connection, also of requests without a response, and the file. */
  close(): Promise<void>;
  sandbox: Sandbox;
}

/** A sender that never ends its request is disconnected, in milliseconds. */
const timeouts = { headersTimeout: 10_000, requestTimeout: 30_000, connectionsCheckingInterval: 1000 };
/** Room for a URL that is too long, which is then reported as such. */
const maxHeaderSize = 32 * 1024;

/**
 * Starts a sandbox: a local RD Station Marketing.
 *
 * @throws {TypeError} if an option has a wrong value or a wrong name.
 * @throws {Error} if the port is in use, or the file cannot be opened.
 */
export async function startSandbox(options: ServerOptions = {}): Promise<RunningSandbox> {
  const { port = 0, host = '127.0.0.1', allowedHosts = [], data: file, ...rest } = options;
  const own = { port, host, allowedHosts, data: file };
  checkOptions(rest, Object.keys(own));
  checkServerOptions(own);
  const keep = rest.keep ?? (file === undefined ? defaultKeep : Number.MAX_SAFE_INTEGER);
  const store = await openSqliteStore(file, keep);
  const sandbox = createSandboxOn(store, rest);
  const server = createServer({ ...timeouts, maxHeaderSize });
  const name = host.includes(':') ? `[${host}]` : host;
  const { pageFiles } = await import('../../page/page-files.js');
  const data = { sandbox, pageFiles, hosts: ['localhost', '127.0.0.1', '[::1]', name, ...allowedHosts] };
  server.on('request', (request, response) => {
    if (!respondWithData(request, response, data)) respondFromSandbox(request, response, sandbox, store);
  });
  // Without this listener Node would respond 100 (Continue) to every request, also if its body is too long.
  server.on('checkContinue', (request, response) => respondFromSandbox(request, response, sandbox, store));
  try {
    await listen(server, port, host);
  } catch (error) {
    store.close();
    throw error;
  }
  const { port: actualPort } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    if (server.listening) {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    }
    store.close();
  };
  return {
    url: `http://${name}:${actualPort}`,
    events: (filter) => sandbox.events(filter),
    close,
    sandbox,
  };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const inUse = error.code === 'EADDRINUSE';
      reject(inUse ? new Error(`Port ${port} is in use. Choose another one with "port".`, { cause: error }) : error);
    });
    server.listen(port, host, resolve);
  });
}
