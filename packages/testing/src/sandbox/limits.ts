import { bodyOf } from './api.js';
import { jsonResponse, type SandboxResponse } from './exchange.js';
import type { SandboxLimits } from './options.js';
import { type RateLimit, rateLimit } from './rate-limit.js';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
/** Documented: https://developers.rdstation.com/reference/limite-de-requisicoes-da-api */
const documented = { requestsPerMinute: 120, requestsPerContactPerDay: 120 };

/** The limits of requests. */
export interface Limits {
  /** Counts a request of an account; the response if it was one too many. */
  ofAccount(account: string): SandboxResponse | undefined;
  /** Counts accepted events about contacts, unless that is one too many for one of them. */
  ofContacts(contacts: readonly string[]): SandboxResponse | undefined;
}

/** @param now The clock, in milliseconds. */
export function createLimits(limits: SandboxLimits | false, now: () => number): Limits {
  if (limits === false) return { ofAccount: () => undefined, ofContacts: () => undefined };
  const accounts = rateLimit(limits.requestsPerMinute ?? documented.requestsPerMinute, minuteMs, now);
  const contacts = rateLimit(limits.requestsPerContactPerDay ?? documented.requestsPerContactPerDay, dayMs, now);
  return {
    ofAccount(account) {
      const exceeded = accounts.left(account) === 0;
      if (!exceeded) accounts.count(account);
      return exceeded ? tooManyOfAccount(accounts, account) : undefined;
    },
    ofContacts(keys) {
      const times = new Map<string, number>();
      for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
      const exceeded = [...times].find(([key, count]) => contacts.left(key) < count);
      if (!exceeded) for (const key of keys) contacts.count(key);
      return exceeded ? tooManyOfContact(contacts, exceeded[0], exceeded[1]) : undefined;
    },
  };
}

function tooManyOfAccount(limit: RateLimit, account: string): SandboxResponse {
  const response = jsonResponse(
    429,
    bodyOf('429', 'limit'),
    `The account is limited to ${limit.max} requests a minute. The option "limits" changes that.`,
  );
  response.headers['retry-after'] = String(Math.ceil(limit.remaining(account) / 1000));
  return response;
}

/** The documented body with the figures of this window. Its `key` stays that of the example: a body names no contact. */
function tooManyOfContact(limit: RateLimit, contact: string, count: number): SandboxResponse {
  return jsonResponse(
    429,
    {
      ...(bodyOf('429', 'quota') as object),
      max: limit.max,
      usage: limit.usage(contact) + count,
      remaining_time: Math.ceil(limit.remaining(contact) / 1000),
    },
    `A contact is limited to ${limit.max} events a day. The option "limits" changes that.`,
  );
}
