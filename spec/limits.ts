import { newerDocs, newerPage, type Origin, officialClient, ours, rubyClient } from './origin.js';

/** How many requests the API accepts in a window of time. */
export interface RateLimit {
  /** Whose requests are counted: those of the account, or those about one of its contacts. */
  scope: 'account' | 'contact';
  requests: number;
  windowSeconds: number;
  /** The plans that have this limit, as RD Station calls them. All, unless they are listed. */
  plans?: string[];
  origin: Origin;
}

const limitsPage = newerPage('Limite de requisições da API', 'limite-de-requisicoes-da-api');

/** The limits of the requests that send events, the strictest of each scope first. */
export const rateLimits: RateLimit[] = [
  {
    scope: 'account',
    requests: 120,
    windowSeconds: 60,
    plans: ['Light', 'Basic', 'Pro'],
    origin: newerDocs('An account of these plans may send 120 requests a minute.', limitsPage),
  },
  {
    scope: 'account',
    requests: 500,
    windowSeconds: 60,
    plans: ['Advanced'],
    origin: newerDocs('An account of this plan may send 500 requests a minute.', limitsPage),
  },
  {
    scope: 'contact',
    requests: 120,
    windowSeconds: 86_400,
    origin: newerDocs('There may be 120 requests in 24 hours about one contact, in all plans.', limitsPage),
  },
];

/** A header of the response to too many requests. */
export interface RateLimitHeader {
  /** In lower case. */
  name: string;
  /** What it states: how long to wait, in seconds or as an HTTP date; or how many requests the window has. */
  states: 'wait' | 'limit';
  origin: Origin;
}

/** The headers of the response to too many requests. No page documents any. */
export const rateLimitHeaders: RateLimitHeader[] = [
  {
    name: 'retry-after',
    states: 'wait',
    origin: ours('HTTP defines it for this response: RFC 9110, 10.2.3.'),
  },
  {
    name: 'retry-after-quotas',
    states: 'wait',
    origin: officialClient(
      'The responses in its tests have it. No source states the unit: seconds, as for the header whose name it extends.',
      rubyClient,
    ),
  },
  {
    name: 'ratelimit-limit-quotas',
    states: 'limit',
    origin: officialClient('The responses in its tests have it.', rubyClient),
  },
];

/** How to read the response to a used up quota: `QuotaError`. */
export interface Quota {
  /** The word in its message that names the limit of one contact. */
  contactLimiter: string;
  /** Why its remaining time is read in seconds, or else in milliseconds. */
  unit: Origin;
}

export const quota: Quota = {
  contactLimiter: 'lead_limiter',
  unit: ours(
    'The newer documentation calls the remaining time milliseconds. In its sample, 43067 remain of 86400 seconds, which is half of the window in seconds. So it is in seconds, unless it would exceed the window; then it is in milliseconds.',
  ),
};

/** The limits as sentences. */
export function describeRateLimits(): string {
  const sentences = rateLimits.map(({ scope, requests, windowSeconds, plans }) => {
    const whose = scope === 'account' ? 'for the account' : 'about one contact';
    return `${requests} ${describeWindow(windowSeconds)} ${whose}${plans ? ` (${plans.join(', ')})` : ''}`;
  });
  return `The newer documentation limits the requests: ${sentences.join('; ')}.`;
}

function describeWindow(seconds: number): string {
  return seconds === 60 ? 'a minute' : `in ${seconds / 3600} hours`;
}
