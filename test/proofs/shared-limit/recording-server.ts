import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** How the server responds. It records the events only with status 200. */
interface Reply {
  status: number;
  /** The UUIDs in the response. */
  uuids: string[];
}

/** A server that records events before it responds, and remembers when requests arrive. */
export class RecordingServer {
  /** How often each event was recorded. */
  readonly recorded = new Map<string, number>();
  /** When each request arrived, in milliseconds. */
  readonly arrivals: number[] = [];
  /** The requests of each worker: the first part of the path. */
  readonly requests = new Map<string, number>();
  /** Called when the events of a request are recorded, before the response. */
  onRecorded: (worker: string, request: number) => void = () => {};
  /** Changes the response to the events of a request. */
  respondWith: (identifiers: string[], request: number) => Reply = (uuids) => ({ status: 200, uuids });
  readonly #server: Server;

  constructor() {
    this.#server = createServer((request, response) => {
      void this.#respond(request).then(({ status, body }) => {
        response.writeHead(status, { 'content-type': 'application/json' }).end(body);
      });
    });
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  /** The most requests in any window of this length. */
  mostWithin(windowMs: number): number {
    const within = (from: number) => this.arrivals.filter((at) => at >= from && at < from + windowMs).length;
    return Math.max(0, ...this.arrivals.map(within));
  }

  async #respond(request: IncomingMessage): Promise<{ status: number; body: string }> {
    this.arrivals.push(performance.now());
    const worker = request.url?.split('/')[1] ?? '';
    const count = (this.requests.get(worker) ?? 0) + 1;
    this.requests.set(worker, count);
    const batch = JSON.parse(await text(request)) as { payload: { conversion_identifier: string } }[];
    const identifiers = batch.map(({ payload }) => payload.conversion_identifier);
    const { status, uuids } = this.respondWith(identifiers, count);
    if (status !== 200) return { status, body: '' };
    for (const identifier of identifiers) this.recorded.set(identifier, (this.recorded.get(identifier) ?? 0) + 1);
    this.onRecorded(worker, count);
    await new Promise((resolve) => setTimeout(resolve, 20));
    const events = uuids.map((event_uuid) => ({ event_uuid }));
    return { status, body: JSON.stringify({ event_batch_uuid: `${worker}-${count}`, events }) };
  }
}
