import type { VirtualClock } from './virtual-clock.js';

/** What the API, or the network before it, does with a request. */
export type Fault =
  /** The connection is refused: the request does not arrive. */
  | { kind: 'refused' }
  /** The connection breaks before or after the events are recorded. */
  | { kind: 'reset' | 'truncated' | 'hang'; isRecorded: boolean }
  /** A gateway or a proxy answers, before or after the events are recorded. */
  | { kind: 'badGateway' | 'gatewayTimeout' | 'html'; isRecorded: boolean }
  | { kind: 'failed' | 'unavailable' | 'requestTimeout' }
  | { kind: 'limited'; body: 'flat' | 'gateway' | 'quota' | 'empty'; retryAfter?: number };

interface Sent {
  event_type: string;
  payload: { conversion_identifier: string; email: string };
}

/** How the model behaves. */
export interface ModelOptions {
  clock: VirtualClock;
  /** The fault of the n-th request, if any. */
  faultOf?: (request: number) => Fault | undefined;
  /** Whether the account does not have a custom field of this event: the API then rejects whatever contains it. */
  rejects?: (identifier: string) => boolean;
  /** Whether a rejection states which events of a batch it is about. */
  namesEvents?: boolean;
  /** How long a request takes to arrive, in milliseconds. */
  latencyMs?: () => number;
  /** Tokens that are accepted; all of them by default. */
  tokens?: (token: string) => boolean;
}

/** The API as far as the client can see it, with what it recorded. Throws nothing: it is a `fetch`. */
export class ApiModel {
  /** How often each event was recorded, by `conversion_identifier`. */
  readonly recorded = new Map<string, { times: number; uuids: string[]; at: number[]; email: string }>();
  /** When each request arrived. */
  readonly arrivals: number[] = [];
  /** The events of which nobody can know whether they were recorded. */
  readonly doubtful = new Set<string>();
  readonly bodies: string[] = [];
  readonly tokens: string[] = [];
  requests = 0;
  readonly #options: ModelOptions;

  constructor(options: ModelOptions) {
    this.#options = options;
  }

  readonly fetch: typeof fetch = async (_url, init = {}) => {
    const { clock, faultOf, latencyMs = () => 50 } = this.#options;
    const signal = init.signal ?? new AbortController().signal;
    const request = this.requests++;
    const fault = faultOf?.(request);
    if (fault?.kind === 'refused') throw failedFetch('ECONNREFUSED');
    await clock.sleep(latencyMs(), signal);
    signal.throwIfAborted();
    this.arrivals.push(clock.now());
    const body = String(init.body);
    this.bodies.push(body);
    const response = await this.#process(body, new Headers(init.headers), fault, signal);
    await clock.sleep(latencyMs(), signal);
    signal.throwIfAborted();
    return response;
  };

  async #process(body: string, headers: Headers, fault: Fault | undefined, signal: AbortSignal): Promise<Response> {
    const sent = JSON.parse(body) as Sent | Sent[];
    const events = Array.isArray(sent) ? sent : [sent];
    const token = (headers.get('authorization') ?? '').replace('Bearer ', '');
    this.tokens.push(token);
    if (fault && fault.kind !== 'refused') {
      if ('isRecorded' in fault) {
        for (const { payload } of events) this.doubtful.add(payload.conversion_identifier);
        if (fault.isRecorded && !this.#rejectionOf(events, Array.isArray(sent))) this.#record(events);
      }
      return await this.#failWith(fault, signal);
    }
    if (!(this.#options.tokens?.(token) ?? true)) {
      return json(401, { errors: { error_type: 'UNAUTHORIZED', error_message: 'Invalid token.' } });
    }
    const rejection = this.#rejectionOf(events, Array.isArray(sent));
    if (rejection) return rejection;
    const uuids = this.#record(events);
    // The reader may leave while the response is under way.
    for (const { payload } of events) if (signal.aborted) this.doubtful.add(payload.conversion_identifier);
    const event_uuid = uuids[0];
    return json(
      200,
      Array.isArray(sent)
        ? { event_batch_uuid: 'batch', events: uuids.map((uuid) => ({ event_uuid: uuid })) }
        : { event_uuid },
    );
  }

  #rejectionOf(events: Sent[], isBatch: boolean): Response | undefined {
    const { rejects = () => false, namesEvents = false } = this.#options;
    const positions = [...events.keys()].filter((at) => rejects(events[at]?.payload.conversion_identifier ?? ''));
    if (positions.length === 0) return undefined;
    const errorAt = (position: number) => ({
      error_type: 'INVALID_FIELDS',
      error_message: 'Does not exist.',
      path: isBatch && namesEvents ? `$[${position}].payload.cf_unknown` : '$.payload.cf_unknown',
    });
    return json(400, { errors: positions.map(errorAt) });
  }

  #record(events: Sent[]): string[] {
    return events.map(({ payload: { conversion_identifier: identifier, email } }) => {
      const record = this.recorded.get(identifier) ?? { times: 0, uuids: [], at: [], email };
      const uuid = `${identifier}/${record.times}`;
      record.times++;
      record.uuids.push(uuid);
      record.at.push(this.#options.clock.now());
      this.recorded.set(identifier, record);
      return uuid;
    });
  }

  async #failWith(fault: Exclude<Fault, { kind: 'refused' }>, signal: AbortSignal): Promise<Response> {
    switch (fault.kind) {
      case 'reset':
        throw failedFetch('ECONNRESET');
      case 'hang':
        await this.#options.clock.sleep(Number.POSITIVE_INFINITY, signal);
        throw signal.reason;
      case 'truncated':
        return new Response(truncated(), { status: 200 });
      case 'html':
        return new Response('<html>Please log in</html>', { status: 200 });
      case 'badGateway':
        return new Response('<html>Bad Gateway</html>', { status: 502 });
      case 'gatewayTimeout':
        return json(504, { message: 'Endpoint request timed out' });
      case 'failed':
        return json(500, {
          errors: { error_type: 'SERVICE_UNAVAILABLE', error_message: 'Service temporarily unavailable' },
        });
      case 'unavailable':
        return new Response('', { status: 503, headers: { 'retry-after': '2' } });
      case 'requestTimeout':
        return new Response('', { status: 408 });
      case 'limited':
        return limited(fault);
    }
  }

  /** The most requests that arrived in any 60 seconds. */
  get mostPerMinute(): number {
    return mostWithin(this.arrivals, 60_000);
  }

  /** The most events that were recorded of one contact in any 24 hours. */
  get mostPerContactAndDay(): number {
    const times = new Map<string, number[]>();
    for (const { at, email } of this.recorded.values()) times.set(email, [...(times.get(email) ?? []), ...at]);
    return Math.max(
      0,
      ...[...times.values()].map((at) =>
        mostWithin(
          at.sort((a, b) => a - b),
          86_400_000,
        ),
      ),
    );
  }
}

/** The most of these ascending times that are within any window, which contains its beginning and not its end. */
function mostWithin(times: number[], window: number): number {
  let most = 0;
  let first = 0;
  for (const [last, time] of times.entries()) {
    while ((times[first] ?? 0) <= time - window) first++;
    most = Math.max(most, last - first + 1);
  }
  return most;
}

function limited({ body, retryAfter }: Fault & { kind: 'limited' }): Response {
  const headers = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
  const bodies = {
    flat: { errors: { error_type: 'RATE_LIMIT_EXCEDDED', error_message: 'API usage limit exceeded' } },
    gateway: { message: 'API rate limit exceeded' },
    quota: {
      error: "'lead_limiter' rate limit exceeded for 86400 second(s) period for key 'lead@example.org'",
      max: 24,
      usage: 25,
      remaining_time: retryAfter ?? 3,
    },
    empty: '',
  };
  return new Response(body === 'empty' ? '' : JSON.stringify(bodies[body]), { status: 429, headers });
}

function json(status: number, body: unknown): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
}

/** A body that breaks off. */
function truncated(): ReadableStream {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"event_'));
      controller.error(failedFetch('ECONNRESET'));
    },
  });
}

/** What the `fetch` of Node throws. */
export function failedFetch(code: string): TypeError {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) });
}
