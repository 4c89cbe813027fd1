import { api } from './api.js';
import { type FaultKind, faultKinds } from './faults.js';

/** How a sandbox responds. Without options it accepts every token and key, and has the documented limits. */
export interface SandboxOptions {
  /** The access tokens that are accepted. By default every one that is not empty. */
  accessTokens?: readonly string[] | undefined;
  /** Access tokens that were valid until a day ago. */
  expiredTokens?: readonly string[] | undefined;
  /** The API keys that are accepted. By default every one that is not empty. */
  apiKeys?: readonly string[] | undefined;
  /**
   * Whether an unknown field is an error, as it is to the validators, or is dropped, as the API does it: the event is
   * accepted, and its `errors` name the fields. By default `'reject'`.
   */
  unknownFields?: 'reject' | 'drop' | undefined;
  /** Whether `?event_type=` must be the type of the event. The API decides by the body. By default `'check'`. */
  typeParameter?: 'check' | 'ignore' | undefined;
  /** Whether the events that RD Station announced to reject by now are rejected. By default they are accepted. */
  today?: boolean | undefined;
  /** The limits of requests, or `false` for none. Each that is absent is the documented one. */
  limits?: false | SandboxLimits | undefined;
  /** Where the path of an error begins. Both were seen; `'$.body'` is the documented one, and the default. */
  pathRoot?: '$.body' | '$' | undefined;
  /** What is around the errors of a rejection. Both were seen; `'object'` is the documented one, and the default. */
  errorShape?: 'object' | 'array' | undefined;
  /** Faults at random. A request with the header `x-sandbox-fault` gets that one anyway. */
  faults?: SandboxFaults | undefined;
  /** How many events are kept, the newest ones. By default 10,000, in memory at most 64 MiB; in a file all of them. */
  keep?: number | undefined;
  /** The clock of the limits and of `receivedAt`, in milliseconds since 1970. By default `Date.now`. */
  now?: (() => number) | undefined;
}

/** The limits of requests. A window begins with its first request. */
export interface SandboxLimits {
  /** Requests in a minute from one account: with one access token, or with API keys. */
  requestsPerMinute?: number | undefined;
  /** Accepted events in 24 hours about one contact. */
  requestsPerContactPerDay?: number | undefined;
}

/** Which faults occur, and how often. */
export interface SandboxFaults {
  /** The share of requests with a fault, from 0 to 1. */
  rate: number;
  /** The kinds, all equally often. By default all of them. */
  kinds?: readonly FaultKind[] | undefined;
  /** The same seed, an integer, gives the same faults to the same sequence of requests. By default 0. */
  seed?: number | undefined;
}

/**
 * Checks options that a program without types may pass.
 * @param others The names of options that are checked elsewhere.
 * @throws {TypeError} which names the option and what it may be.
 */
export function checkOptions(options: SandboxOptions, others: readonly string[] = []): void {
  const known = [...others, ...Object.keys(checks)];
  for (const [name, value] of Object.entries(options)) {
    const check = Object.hasOwn(checks, name) ? checks[name as keyof SandboxOptions] : undefined;
    if (!check) throw new TypeError(`Unknown option "${name}". The options are ${known.join(', ')}.`);
    if (value !== undefined && !check.isValid(value))
      throw new TypeError(`Option "${name}" must be ${check.expected}.`);
  }
}

const isStrings = (value: unknown): boolean =>
  Array.isArray(value) && value.every((item) => typeof item === 'string' && item !== '');
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) > 0;
const strings = { expected: 'an array of strings that are not empty', isValid: isStrings };
const oneOf = (...values: readonly string[]) => ({
  expected: values.map((value) => `"${value}"`).join(' or '),
  isValid: (value: unknown) => values.includes(value as string),
});

const checks: Record<keyof SandboxOptions, { expected: string; isValid: (value: unknown) => boolean }> = {
  accessTokens: strings,
  expiredTokens: strings,
  apiKeys: strings,
  unknownFields: oneOf('reject', 'drop'),
  typeParameter: oneOf('check', 'ignore'),
  today: { expected: 'a boolean', isValid: (value) => typeof value === 'boolean' },
  limits: {
    expected: 'false, or an object with requestsPerMinute and requestsPerContactPerDay, positive integers',
    isValid: (value) =>
      value === false || hasOnly(value, { requestsPerMinute: isCount, requestsPerContactPerDay: isCount }),
  },
  pathRoot: oneOf(api.pathRoot, '$'),
  errorShape: oneOf('object', 'array'),
  faults: {
    expected: `an object with rate, a number from 0 to 1, and optionally seed, an integer, and kinds, of ${faultKinds.join(', ')}`,
    isValid: (value) =>
      hasOnly(value, { rate: isShare, seed: Number.isSafeInteger, kinds: isKinds }) &&
      (value as SandboxFaults).rate !== undefined,
  },
  keep: { expected: 'a positive integer', isValid: isCount },
  now: { expected: 'a function', isValid: (value) => typeof value === 'function' },
};

function isShare(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value <= 1;
}

function isKinds(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((kind) => faultKinds.includes(kind));
}

function hasOnly(value: unknown, members: Record<string, (value: unknown) => boolean>): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.entries(value).every(
      ([name, member]) => Object.hasOwn(members, name) && (member === undefined || members[name]?.(member)),
    )
  );
}
