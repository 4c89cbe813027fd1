import { api, bodyOf } from './api.js';
import { headerOf, jsonResponse, type SandboxRequest, type SandboxResponse } from './exchange.js';
import { expiredToken } from './faults.js';
import type { SandboxOptions } from './options.js';
import type { Route } from './route.js';

/** Who sends a request. */
export interface Sender {
  /** A name of the account for its limit of requests. */
  account: string;
}

/** Checks the access token or the API key of a request; the response if it is missing, wrong or expired. */
export function authorize(request: SandboxRequest, route: Route, options: SandboxOptions): Sender | SandboxResponse {
  return route.name === 'conversion' ? checkKey(route, options) : checkToken(request, options);
}

function checkToken(request: SandboxRequest, options: SandboxOptions): Sender | SandboxResponse {
  const [scheme = '', token = ''] = (headerOf(request, 'authorization') ?? '').trim().split(/ +/);
  if (scheme.toLowerCase() !== api.scheme || token === '') {
    return unauthorized('missingToken', 'The header must be "Authorization: Bearer ACCESS_TOKEN".');
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
function checkKey({ query }: Route, { apiKeys }: SandboxOptions): Sender | SandboxResponse {
  const key = query.get(api.conversion.keyParameter) ?? '';
  if (key !== '' && (apiKeys?.includes(key) ?? true)) return { account: 'keys' };
  return jsonResponse(
    401,
    bodyOf('401', 'wrongKey', 'conversion'),
    key === ''
      ? `The API key must be in the query: ?${api.conversion.keyParameter}=API_KEY.`
      : 'The API key is not one of the option "apiKeys".',
  );
}
