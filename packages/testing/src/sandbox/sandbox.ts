import { api } from './api.js';
import { authorize, type Sender } from './authorize.js';
import { headerOf, jsonResponse, type SandboxRequest, type SandboxResponse } from './exchange.js';
import { type FaultKind, faultKinds, faultsAtRandom, withFault } from './faults.js';
import { createLimits } from './limits.js';
import { checkOptions, type SandboxOptions } from './options.js';
import { withRoot } from './path-root.js';
import { readBody } from './read-body.js';
import type { EventFilter, ReceivedEvent } from './received-event.js';
import { createRecorder } from './recorder.js';
import { type Route, routeOf } from './route.js';
import type { EventStore } from './store/event-store.js';
import { memoryStore } from './store/memory-store.js';
import { type ValidatedBody, validateBody } from './validate-body.js';

/** A local RD Station Marketing without a server: requests in, responses out. */
export interface Sandbox {
  /** Responds to a request. It never throws, whatever the request contains. */
  handle(request: SandboxRequest): SandboxResponse;
  /** The received events, in the order of receipt. */
  events(filter?: EventFilter): ReceivedEvent[];
  /** Calls a listener with every event that is received from now on. @returns a function that ends it. */
  subscribe(listener: (event: ReceivedEvent) => void): () => void;
  /** Forgets the received events. Identifiers are not used again. */
  clear(): void;
}

/**
 * Creates a sandbox in memory. It uses nothing of Node, so that it also runs in a browser.
 *
 * @throws {TypeError} if an option has a wrong value or a wrong name.
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  checkOptions(options);
  return createSandboxOn(memoryStore(options.keep ?? defaultKeep), options);
}

/** How many events are kept in memory. */
export const defaultKeep = 10_000;

/** Creates a sandbox that keeps the received events in a store. Its options have been checked. */
export function createSandboxOn(store: EventStore, options: SandboxOptions): Sandbox {
  const { now = Date.now, faults, errorShape, pathRoot = api.pathRoot } = options;
  const limits = createLimits(options.limits ?? {}, now);
  const randomFault = faultsAtRandom(faults?.rate ?? 0, faults?.kinds ?? faultKinds, faults?.seed ?? 0);
  const recorder = createRecorder(store);

  function handle(request: SandboxRequest): SandboxResponse {
    const route = routeOf(request);
    if ('status' in route) return route;
    const wanted = headerOf(request, 'x-sandbox-fault');
    const fault = wanted === undefined ? randomFault() : faultKinds.find((kind) => kind === wanted);
    const response = wanted !== undefined && !fault ? unknownFault() : respond(request, route, fault);
    if (route.endpoint.allowsBrowsers) response.headers['access-control-allow-origin'] = '*';
    return response;
  }

  function respond(request: SandboxRequest, route: Route, fault: FaultKind | undefined): SandboxResponse {
    return fault ? withFault(fault, () => process(request, route)) : process(request, route);
  }

  function process(request: SandboxRequest, route: Route): SandboxResponse {
    const sender = authorize(request, route, options);
    if ('status' in sender) return sender;
    const response = processFrom(request, route, sender);
    if (sender.note !== undefined) response.headers['x-sandbox-note'] ??= sender.note;
    return response;
  }

  function processFrom(request: SandboxRequest, route: Route, sender: Sender): SandboxResponse {
    const exceeded = limits.ofAccount(sender.account);
    if (exceeded) return exceeded;
    const body = readBody(request);
    if ('status' in body) return body;
    const validated = validateBody(body.value, route, options, now());
    return validated.errors.length > 0 ? reject(validated, route) : accept(validated, route);
  }

  function reject({ events, errors }: ValidatedBody, { name }: Route): SandboxResponse {
    recorder.record(events, { endpoint: name, status: 400, receivedAt: now() });
    const rooted = withRoot(errors, pathRoot);
    return jsonResponse(400, errorShape === 'array' ? rooted : { errors: rooted });
  }

  function accept({ events }: ValidatedBody, { name, endpoint }: Route): SandboxResponse {
    const exceeded = limits.ofContacts(events.flatMap(({ event }) => contactOf(event) ?? []));
    const { status } = exceeded ?? endpoint;
    const uuids = exceeded ? [] : events.map(() => crypto.randomUUID());
    recorder.record(events, { endpoint: name, status, receivedAt: now() }, uuids);
    if (exceeded) return exceeded;
    const responses = uuids.map((event_uuid) => ({ event_uuid }));
    return jsonResponse(
      status,
      name === 'batch' ? { event_batch_uuid: crypto.randomUUID(), events: responses } : responses[0],
    );
  }

  return { handle, events: recorder.events, subscribe: recorder.subscribe, clear: store.clear };
}

/** What identifies the contact of a valid event. */
function contactOf(event: unknown): string | undefined {
  const { payload } = event as { payload: Record<string, unknown> };
  const identifiers = api.contactFields.map((field) => payload[field]);
  return identifiers.find((value): value is string => typeof value === 'string')?.toLowerCase();
}

function unknownFault(): SandboxResponse {
  return {
    status: 400,
    headers: { 'content-type': 'text/plain' },
    body: `The header x-sandbox-fault must be one of ${faultKinds.join(', ')}.\n`,
  };
}
