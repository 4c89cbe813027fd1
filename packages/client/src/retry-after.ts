import type { QuotaError } from '@rdsm-events/types/quota-error';
import { rateLimits } from '../../../generated/client/api.js';
import { contactLimiter, waitHeaders } from '../../../generated/client/responses.js';
import { headerOf } from './header.js';
import { fieldOf } from './json.js';
import type { ResponseHeaders } from './raw-response.js';
import type { RateLimited } from './response-outcome.js';

const remainingTime = 'remaining_time' satisfies keyof QuotaError;
const quotaError = 'error' satisfies keyof QuotaError;

/** The longest of the documented windows, in milliseconds. */
const longestWindowMs = Math.max(...rateLimits.map(({ windowMs }) => windowMs));

/**
 * How long to wait before the next request, in milliseconds: the longest time that a header or the body states. Undefined if
 * they state none.
 * @param now The present time in milliseconds since the epoch, for a date in a response without a `Date` of its own.
 */
export function retryAfterMs(
  headers: ResponseHeaders | undefined,
  body: unknown,
  now: () => number,
): number | undefined {
  const sentAt = () => httpDate(headerOf(headers, 'date')) ?? now();
  const waits = [...waitHeaders.map((name) => waitOf(headerOf(headers, name), sentAt)), quotaWaitMs(body)];
  const known = waits.filter(isTime);
  return known.length === 0 ? undefined : Math.max(...known);
}

/** Whose limit a used up quota is. */
export function quotaScope(body: unknown): RateLimited['scope'] {
  const message = quotaMessage(body);
  if (message === undefined) return undefined;
  if (message.includes(contactLimiter)) return 'contact';
  const windowMs = statedWindowMs(message);
  return rateLimits.find((limit) => limit.windowMs === windowMs)?.scope;
}

/** Seconds, or an HTTP date. A header that was sent several times has several. */
function waitOf(value: string | undefined, sentAt: () => number): number | undefined {
  const seconds = (value ?? '').split(',').map((part) => part.trim());
  if (seconds.every((part) => /^\d+(?:\.\d+)?$/.test(part))) {
    return seconds.map(Number).reduce((longest, wait) => Math.max(longest, wait)) * 1000;
  }
  const date = httpDate(value);
  return date === undefined ? undefined : Math.max(0, date - sentAt());
}

/** The time of an HTTP date (RFC 9110, 5.6.7). `Date.parse` alone reads `-1` as a year. */
function httpDate(value: string | undefined): number | undefined {
  if (value === undefined || !/^[A-Z][a-z]{2,8}, [\w: -]{15,30} GMT$/.test(value)) return undefined;
  const time = Date.parse(value);
  return Number.isNaN(time) ? undefined : time;
}

/** The remaining time of a quota: seconds, unless it would exceed the window; then milliseconds. See spec/limits.ts. */
function quotaWaitMs(body: unknown): number | undefined {
  const remaining = fieldOf(body, remainingTime);
  if (typeof remaining !== 'number' || remaining < 0) return undefined;
  const windowMs = statedWindowMs(quotaMessage(body) ?? '') ?? longestWindowMs;
  return remaining * 1000 <= windowMs ? remaining * 1000 : remaining;
}

function quotaMessage(body: unknown): string | undefined {
  const message = fieldOf(body, quotaError);
  return typeof message === 'string' ? message : undefined;
}

/** The window in the message of a quota: "… exceeded for 86400 second(s) period …". */
function statedWindowMs(message: string): number | undefined {
  const seconds = /(?<!\d)(\d{1,9}) second/.exec(message)?.[1];
  return seconds === undefined ? undefined : Number(seconds) * 1000;
}

function isTime(value: number | undefined): value is number {
  return value !== undefined && Number.isSafeInteger(Math.ceil(value));
}
