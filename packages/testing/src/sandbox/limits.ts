import { api, bodyOf } from './api.js';
import { jsonResponse, type SandboxResponse } from './exchange.js';
import type { SandboxLimits } from './options.js';
import { type RateLimit, rateLimit } from './rate-limit.js';

/** The documented limit of a scope, of several the strictest. */
function documented(scope: 'account' | 'contact') {
  const limit = api.rateLimits.find((each) => each.scope === scope);
  if (!limit) throw new Error(`The spec has no limit of requests of the ${scope}.`);
  return limit;
}

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
  const [account, contact] = [documented('account'), documented('contact')];
  const accounts = rateLimit(limits.requestsPerMinute ?? account.requests, account.windowSeconds * 1000, now);
  const contacts = rateLimit(limits.requestsPerContactPerDay ?? contact.requests, contact.windowSeconds * 1000, now);
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
  const seconds = Math.ceil(limit.remaining(account) / 1000);
  for (const { name, states } of api.rateLimitHeaders) {
    response.headers[name] = String(states === 'wait' ? seconds : limit.max);
  }
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
