import { isDeepStrictEqual } from 'node:util';

const dateTime = /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+(?:Z|[+-][0-9:]{5})$/;

/**
 * Whether two requests with events are equivalent. A client may write a moment in another way, with another offset or number of
 * decimals.
 */
export function sameEvents(a: unknown, b: unknown): boolean {
  return isDeepStrictEqual(asMoments(a), asMoments(b));
}

function asMoments(events: unknown): unknown {
  return JSON.parse(JSON.stringify(events), (_, value) =>
    typeof value === 'string' && dateTime.test(value) ? new Date(value).toISOString() : value,
  );
}
