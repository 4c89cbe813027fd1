import { isOrigin } from '../../../spec/origin.js';
import type { Problem } from '../problem.js';
import type { Check } from './check.js';

/** A client can keep each limit of requests, and by default keeps the first of its scope: the strictest. */
export const checkRateLimits: Check = ({ api: { rateLimits } }) =>
  rateLimits.flatMap((limit, index): Problem[] => {
    const location = `api.rateLimits[${index}]`;
    const first = rateLimits.find(({ scope }) => scope === limit.scope) ?? limit;
    return [
      ...(isCount(limit.requests) && isCount(limit.windowSeconds)
        ? []
        : [{ location, problem: 'Invalid number of requests or seconds.', fix: 'Use integers above 0.' }]),
      ...(isOrigin(limit.origin) ? [] : [{ location, problem: 'No valid origin.', fix: 'State where it comes from.' }]),
      ...(limit.requests * first.windowSeconds < first.requests * limit.windowSeconds
        ? [
            {
              location,
              problem: 'A stricter limit follows another one.',
              fix: 'List the strictest of each scope first.',
            },
          ]
        : []),
    ];
  });

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value > 0;
}
