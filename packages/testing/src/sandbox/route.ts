import { api, bodyOf, type Endpoint } from './api.js';
import { emptyResponse, jsonResponse, type SandboxRequest, type SandboxResponse } from './exchange.js';
import type { EndpointName } from './received-event.js';

/** A request that reached an endpoint. */
export interface Route {
  name: EndpointName;
  endpoint: Endpoint;
  query: URLSearchParams;
}

const names: readonly EndpointName[] = ['event', 'batch', 'conversion'];

/** Finds the endpoint of a request; the response if there is none, or if it needs no body. */
export function routeOf({ method, url }: SandboxRequest): Route | SandboxResponse {
  if (url.length > api.maxUrlBytes) return emptyResponse(414, 'The URL is too long.');
  const parsed = parseUrl(url);
  const name = names.find((each) => api[each].path === parsed?.path);
  if (!parsed || !name) return notFound();
  const endpoint = api[name];
  if (method === 'OPTIONS' && endpoint.allowsBrowsers) return preflight();
  if (method !== 'POST') {
    const response = emptyResponse(405, 'Events are sent with POST.');
    response.headers.allow = 'POST';
    return response;
  }
  return { name, endpoint, query: new URLSearchParams(parsed.query) };
}

/** The path and the query of a URL; nothing if it is none. A server gets only these two, which need no parser. */
export function parseUrl(url: string): { path: string; query: string } | undefined {
  if (!url.startsWith('/')) {
    if (!URL.canParse(url)) return undefined;
    const { pathname, search } = new URL(url);
    return { path: pathname, query: search.slice(1) };
  }
  const end = url.indexOf('?');
  return end === -1 ? { path: url, query: '' } : { path: url.slice(0, end), query: url.slice(end + 1) };
}

function notFound(): SandboxResponse {
  const paths = names.map((name) => api[name].path);
  return jsonResponse(404, bodyOf('404', 'unknownPath'), `The paths are ${paths.join(', ')}.`);
}

/** The response to a browser's preflight request (CORS). */
function preflight(): SandboxResponse {
  return {
    ...emptyResponse(204),
    headers: {
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'POST, OPTIONS',
      'access-control-allow-headers': 'content-type, x-sandbox-fault',
      'access-control-max-age': '600',
    },
  };
}
