import { type HttpHandler, HttpResponse, http } from 'msw';
import { api } from './sandbox/api.js';
import type { SandboxResponse } from './sandbox/exchange.js';
import type { SandboxOptions } from './sandbox/options.js';
import { createSandbox, type Sandbox } from './sandbox/sandbox.js';

export type { SandboxOptions } from './sandbox/options.js';
export type { EventFilter, ReceivedEvent } from './sandbox/received-event.js';
export { createSandbox, type Sandbox } from './sandbox/sandbox.js';

/**
 * Handlers for Mock Service Worker (MSW 2), in Node and in browsers: what a program sends to the endpoints of the events
 * at `https://api.rd.services` gets the responses of a sandbox. Requests to other addresses are not intercepted.
 *
 * @param sandbox A sandbox, whose `events()` are then those that were received, or the options of a new one.
 * @throws {TypeError} if an option has a wrong value or a wrong name.
 */
export function handlers(sandbox: Sandbox | SandboxOptions = {}): HttpHandler[] {
  const { handle } = 'handle' in sandbox ? sandbox : createSandbox(sandbox);
  return [api.event, api.batch, api.conversion].map(({ path }) =>
    http.all(`${api.server}${path}`, async ({ request }) => {
      const { method, url, headers } = request;
      return toResponse(handle({ method, url, headers, body: new Uint8Array(await request.arrayBuffer()) }));
    }),
  );
}

function toResponse({ status, headers, body, connection }: SandboxResponse): Response | Promise<Response> {
  // As bytes: a string has a type of its own, which `Response` would add to the headers.
  const bytes = new TextEncoder().encode(body);
  switch (connection) {
    case 'hold':
      return new Promise(() => {});
    case 'reset':
      return HttpResponse.error();
    case 'truncate':
      return new HttpResponse(firstHalf(bytes), { status, headers });
    default:
      return new HttpResponse(bytes.length === 0 ? null : bytes, { status, headers });
  }
}

/** A body that fails after one half. */
function firstHalf(bytes: Uint8Array): ReadableStream<Uint8Array> {
  let isSent = false;
  return new ReadableStream({
    pull(controller) {
      if (isSent) controller.error(new TypeError('The connection was closed.'));
      else controller.enqueue(bytes.subarray(0, bytes.length >> 1));
      isSent = true;
    },
  });
}
