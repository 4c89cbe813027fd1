import { api, bodyOf } from './api.js';
import { jsonResponse, type SandboxResponse } from './exchange.js';

const unavailable = (status: number) => (): SandboxResponse => jsonResponse(status, bodyOf('5XX', 'unavailable'));
const connection = (connection: 'hold' | 'reset') => (): SandboxResponse => ({
  status: 0,
  headers: {},
  body: '',
  connection,
});
const page = (status: number, title: string) => (): SandboxResponse => ({
  status,
  headers: { 'content-type': 'text/html' },
  body: `<html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`,
});

/** What happens in place of processing the request. No event is received. */
const before = {
  '500': unavailable(500),
  '502': unavailable(502),
  '503': unavailable(503),
  '504': unavailable(504),
  '429': () => jsonResponse(429, bodyOf('429', 'gateway')),
  /** A gateway's page. */
  html: page(502, 'Bad Gateway'),
  /** A proxy's page, with a status that means success. */
  'html-200': page(200, 'Sign in'),
  /** No response. */
  timeout: connection('hold'),
  /** The connection is closed without a response. */
  reset: connection('reset'),
  'expired-token': expiredToken,
  'crm-key': () => jsonResponse(400, bodyOf('400', 'keyOfCrm', 'conversion')),
} satisfies Record<string, () => SandboxResponse>;

/** What happens to the response after the request was processed: the events were received, and the sender cannot know. */
const after = {
  'timeout-after': (response) => ({ ...response, connection: 'hold' }),
  'reset-after': (response) => ({ ...response, connection: 'reset' }),
  truncated: (response) => ({ ...response, connection: 'truncate' }),
  empty: (response) => ({ ...response, body: '' }),
} satisfies Record<string, (response: SandboxResponse) => SandboxResponse>;

/** A fault that can be injected. */
export type FaultKind = keyof typeof before | keyof typeof after;

/** Every fault that can be injected. Those that end in `-after`, `truncated` and `empty` occur after the event was recorded. */
export const faultKinds = [...Object.keys(before), ...Object.keys(after)] as readonly FaultKind[];

/** The response to an expired token. */
export function expiredToken(): SandboxResponse {
  const response = jsonResponse(401, bodyOf('401', 'expiredToken'), 'The access token has expired.');
  // The body is that of a wrong token, too: only the challenge distinguishes the two (RFC 6750, 3).
  const stated = api.unauthorizedReasons.find(
    ({ reason, statedBy }) => reason === 'expired' && statedBy === 'challenge',
  );
  const [name] = api.challengeHeaders;
  if (name && stated) response.headers[name] = `Bearer realm="${api.server}/", error="${stated.value}"`;
  return response;
}

/** Processes a request with a fault. */
export function withFault(kind: FaultKind, process: () => SandboxResponse): SandboxResponse {
  return kind in before ? before[kind as keyof typeof before]() : after[kind as keyof typeof after](process());
}

/** Chooses the fault of each request at random, and always in the same order for the same seed. */
export function faultsAtRandom(rate: number, kinds: readonly FaultKind[], seed: number): () => FaultKind | undefined {
  let state = seed | 0;
  // Mulberry32: small, and good enough to choose with.
  const random = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return () => (random() < rate ? kinds[Math.floor(random() * kinds.length)] : undefined);
}
