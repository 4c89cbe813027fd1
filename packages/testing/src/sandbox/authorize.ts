import { api, bodyOf } from './api.js';
import { headerOf, jsonResponse, type SandboxRequest, type SandboxResponse } from './exchange.js';
import { expiredToken } from './faults.js';
import type { SandboxOptions } from './options.js';
import type { Route } from './route.js';

/** Who sends a request. */
export interface Sender {
  /** A name of the account for its limit of requests. */
  account: string;
  /** A hint for developers about a request that is accepted. */
  note?: string;
}

/** Checks the access token or the API key of a request; the response if it is missing, wrong or expired. */
export function authorize(request: SandboxRequest, route: Route, options: SandboxOptions): Sender | SandboxResponse {
  return route.name === 'conversion' ? checkKey(request, route, options) : checkToken(request, route, options);
}

function checkToken(request: SandboxRequest, { query }: Route, options: SandboxOptions): Sender | SandboxResponse {
  const [scheme = '', token = ''] = (headerOf(request, 'authorization') ?? '').trim().split(/ +/);
  if (scheme.toLowerCase() !== api.scheme || token === '') {
    const header = 'The header must be "Authorization: Bearer ACCESS_TOKEN".';
    const { keyParameter, path } = api.conversion;
    const note = `An API key (${keyParameter}) does not work here, only at ${path}. ${header}`;
    return unauthorized('missingToken', query.has(keyParameter) ? note : header);
  }
  if (options.expiredTokens?.includes(token)) return expiredToken();
  if (options.accessTokens && !options.accessTokens.includes(token)) {
    return unauthorized('wrongToken', 'The access token is not one of the option "accessTokens".');
  }
  return { account: `token ${token}` };
}

function unauthorized(example: string, note: string): SandboxResponse {
  return jsonResponse(401, bodyOf('401', example), note);
}

/** All keys are of one account. */
function checkKey(request: SandboxRequest, { query }: Route, { apiKeys }: SandboxOptions): Sender | SandboxResponse {
  const key = query.get(api.conversion.keyParameter) ?? '';
  if (key !== '' && (apiKeys?.includes(key) ?? true)) {
    const hasHeader = headerOf(request, 'authorization') !== undefined;
    return { account: 'keys', ...(hasHeader && { note: 'Send an API key without the header Authorization.' }) };
  }
  return jsonResponse(
    401,
    bodyOf('401', 'wrongKey', 'conversion'),
    key === ''
      ? `The API key must be in the query: ?${api.conversion.keyParameter}=API_KEY.`
      : 'The API key is not one of the option "apiKeys".',
  );
}
