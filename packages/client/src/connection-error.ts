/**
 * Codes of errors that end a connection before anything is sent: those of Node, Deno and Bun, and those of undici, which
 * is the `fetch` of Node. A browser reports none, for it hides from a page why a request failed.
 */
const beforeSending = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EADDRNOTAVAIL',
  'ConnectionRefused',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);

/**
 * Whether an error of `fetch` states that no connection was made, so that nothing was sent: the request can be repeated. After
 * any other error it is not known whether the API has accepted the events.
 *
 * @param error What `fetch` threw.
 */
export function isBeforeSending(error: unknown): boolean {
  return hasCode(error, 0);
}

function hasCode(error: unknown, depth: number): boolean {
  if (typeof error !== 'object' || error === null || depth > 4) return false;
  const { code, cause, errors } = error as { code?: unknown; cause?: unknown; errors?: unknown };
  if (typeof code === 'string' && beforeSending.has(code)) return true;
  // A port that no `fetch` connects to, such as 1 or 25: Node states it without a code.
  if (error instanceof Error && error.message === 'bad port') return true;
  // One error for each address that was tried.
  if (Array.isArray(errors) && errors.length > 0) return errors.every((each) => hasCode(each, depth + 1));
  return hasCode(cause, depth + 1);
}
