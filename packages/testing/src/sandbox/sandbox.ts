import { noticesOfEvent } from '@rdsm-events/validators/notices';
import { api } from './api.js';
import { authorize } from './authorize.js';
import { headerOf, jsonResponse, type SandboxRequest, type SandboxResponse } from './exchange.js';
import { type FaultKind, faultKinds, faultsAtRandom, withFault } from './faults.js';
import { createLimits } from './limits.js';
import { checkOptions, type SandboxOptions } from './options.js';
import { withRoot } from './path-root.js';
import { readBody } from './read-body.js';
import type { EventFilter, ReceivedEvent } from './received-event.js';
import { type Route, routeOf } from './route.js';
import type { EventStore, StoredEvent } from './store/event-store.js';
import { memoryStore } from './store/memory-store.js';
import { typeOf, type ValidatedBody, validateBody } from './validate-body.js';

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
  const { now = Date.now, faults, errorShape, pathRoot = '$.body' } = options;
  const limits = createLimits(options.limits ?? {}, now);
  const randomFault = faultsAtRandom(faults?.rate ?? 0, faults?.kinds ?? faultKinds, faults?.seed ?? 0);
  const listeners = new Set<(event: ReceivedEvent) => void>();

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
    const exceeded = limits.ofAccount(sender.account);
    if (exceeded) return exceeded;
    const body = readBody(request);
    if ('status' in body) return body;
    const validated = validateBody(body.value, route, options, now());
    return validated.errors.length > 0 ? reject(validated, route) : accept(validated, route);
  }

  function reject(body: ValidatedBody, route: Route): SandboxResponse {
    record(body, route, 400, () => '');
    const errors = withRoot(body.errors, pathRoot);
    return jsonResponse(400, errorShape === 'array' ? errors : { errors });
  }

  function accept(body: ValidatedBody, route: Route): SandboxResponse {
    const exceeded = limits.ofContacts(body.events.flatMap(({ event }) => contactOf(event) ?? []));
    if (exceeded) {
      record(body, route, exceeded.status, () => '');
      return exceeded;
    }
    const uuids = record(body, route, route.endpoint.status, () => crypto.randomUUID());
    const events = uuids.map((event_uuid) => ({ event_uuid }));
    return jsonResponse(
      route.endpoint.status,
      route.name === 'batch' ? { event_batch_uuid: crypto.randomUUID(), events } : events[0],
    );
  }

  /** Stores the events of a body and returns their UUIDs. */
  function record({ events }: ValidatedBody, { name }: Route, status: number, newUuid: () => string): string[] {
    const receivedAt = new Date(now()).toISOString();
    return events.map(({ event, errors, dropped }) => {
      const uuid = newUuid();
      const stored = {
        receivedAt,
        endpoint: name,
        uuid,
        eventType: typeOf(event),
        status,
        json: toJson(event),
        errors: [...errors, ...dropped],
      };
      const id = store.add(stored);
      if (listeners.size > 0) {
        const received = toReceived({ id, ...stored });
        for (const listener of listeners) listener(received);
      }
      return uuid;
    });
  }

  return {
    handle,
    events: (filter = {}) => store.find(filter).map(toReceived),
    subscribe(listener) {
      // Wrapped, so that a listener that subscribes twice is called twice.
      const each = (event: ReceivedEvent) => listener(event);
      listeners.add(each);
      return () => listeners.delete(each);
    },
    clear: () => store.clear(),
  };
}

function toReceived({ eventType: _, json, ...stored }: StoredEvent): ReceivedEvent {
  const event: unknown = JSON.parse(json);
  return { ...stored, event, errors: [...stored.errors], notices: noticesOfEvent(event) };
}

/** An array that is nested so deep that it cannot be written is stored as `null`. */
function toJson(event: unknown): string {
  try {
    return JSON.stringify(event);
  } catch {
    return 'null';
  }
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
