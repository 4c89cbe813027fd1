import type { ApiError } from '@rdsm-events/types/api-error';
import { challengeHeaders, unauthorizedReasons } from '../../../generated/client/responses.js';
import { headerOf } from './header.js';
import type { ResponseHeaders } from './raw-response.js';
import type { UnauthorizedReason } from './response-outcome.js';

/** Statuses that reject the token or the key, whatever the body is. */
const unauthorizedStatuses = [401, 403];

/**
 * Why a token or a key does not permit a request: the first known reason that the response states. Undefined if it does
 * not state that.
 * @param text The body. The documentation shows one that is no valid JSON: then a reason is looked for in the text.
 */
export function unauthorizedReason(
  status: number,
  headers: ResponseHeaders | undefined,
  errors: readonly ApiError[],
  text: string,
): UnauthorizedReason | undefined {
  const challenges = challengeHeaders.flatMap((name) => challengeError(headerOf(headers, name)) ?? []);
  const types = errors.map(({ error_type }) => error_type);
  const paths = errors.map(({ path }) => path);
  const stated = {
    challenge: (value: string) => challenges.includes(value),
    error: (value: string) =>
      challenges.includes(value) || types.includes(value) || (errors.length === 0 && text.includes(`"${value}"`)),
    error_type: (value: string) => types.includes(value),
    path: (value: string) => paths.includes(value),
  };
  const isUnauthorized = unauthorizedStatuses.includes(status);
  const known = unauthorizedReasons.find(
    (reason) =>
      ('status' in reason ? reason.status === status : isUnauthorized) && stated[reason.statedBy](reason.value),
  );
  if (known) return known.reason;
  return isUnauthorized ? (status === 403 ? 'forbidden' : 'unknown') : undefined;
}

/** The error code of a challenge (RFC 6750): `Bearer realm="…", error="expired_token"`. */
function challengeError(challenge: string | undefined): string | undefined {
  return /(?:^|[\s,])error="?(\w+)/i.exec(challenge ?? '')?.[1];
}
