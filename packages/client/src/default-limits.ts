import { rateLimits } from '../../../generated/client/api.js';

/** The documented limit of most plans, which is the strictest one: requests in 60 seconds. */
export const requestsPerMinute = requestsOf('account');

/** The documented limit: requests in 24 hours about one contact. */
export const requestsPerContactPerDay = requestsOf('contact');

function requestsOf(scope: 'account' | 'contact'): number {
  // The strictest of each scope is the first one.
  return rateLimits.find((limit) => limit.scope === scope)?.requests ?? Number.POSITIVE_INFINITY;
}
