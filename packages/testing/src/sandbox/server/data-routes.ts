import type { IncomingMessage, ServerResponse } from 'node:http';
import type { PageFile } from '../../page/page-files.js';
import type { EventFilter } from '../received-event.js';
import { parseUrl } from '../route.js';
import type { Sandbox } from '../sandbox.js';
import { isAllowedHost } from './allowed-host.js';
import { eventJson, partOf } from './event-json.js';
import { failure } from './failure.js';
import { streamEvents } from './stream.js';

const eventsPath = '/sandbox/events';
const streamPath = '/sandbox/stream';
/** States which events were left out because the response would be too long: `newer` ones or `older` ones. */
const cutHeader = 'x-sandbox-left-out';

/** What a page of this origin may do: run its own scripts and styles, and read from this origin. Text never becomes markup. */
const securityHeaders = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};

/** What is served next to the API. */
export interface Data {
  sandbox: Sandbox;
  /** The files of the page, by path. */
  pageFiles: ReadonlyMap<string, PageFile>;
  /** The names in the `Host` header by which it may be read. */
  hosts: readonly string[];
}

/** Responds with the page, or with the received events; `false` if the request is for the API. */
export function respondWithData(
  request: IncomingMessage,
  response: ServerResponse,
  { sandbox, pageFiles, hosts }: Data,
): boolean {
  const url = parseUrl(request.url ?? '');
  if (!url) return false;
  const { path } = url;
  const file = pageFiles.get(path);
  if (!file && path !== eventsPath && path !== streamPath) return false;
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
  if (!isAllowedHost(request.headers.host, hosts)) {
    sendText(response, 403, 'This name is not allowed in the Host header. The option "allowedHosts" adds one.');
  } else if (path === eventsPath && request.method === 'DELETE') {
    sandbox.clear();
    response.writeHead(204).end();
  } else if (request.method !== 'GET') {
    response.setHeader('allow', path === eventsPath ? 'GET, DELETE' : 'GET');
    sendText(response, 405, 'Only GET is allowed here.');
  } else if (file) {
    response.writeHead(200, { 'content-type': file.contentType }).end(file.body);
  } else {
    const filter = filterOf(new URLSearchParams(url.query));
    if (typeof filter === 'string') sendText(response, 400, filter);
    else sendEvents(request, response, sandbox, filter, path);
  }
  return true;
}

function sendEvents(
  request: IncomingMessage,
  response: ServerResponse,
  sandbox: Sandbox,
  filter: EventFilter,
  path: string,
): void {
  try {
    if (path === streamPath) {
      streamEvents(request, response, sandbox, filter);
      return;
    }
    const { events, isCut } = partOf(sandbox, filter);
    const json = `[${events.map(eventJson).join(',')}]`;
    if (isCut) response.setHeader(cutHeader, filter.after === undefined ? 'older' : 'newer');
    response.writeHead(200, { 'content-type': 'application/json' }).end(json);
  } catch (error) {
    const { status, headers, body } = failure(error as Error);
    response.writeHead(status, headers).end(body);
  }
}

/** Reads the filter of a query: `?after=ID&event_type=TYPE&status=STATUS&limit=COUNT`; what is wrong with it as a string. */
function filterOf(query: URLSearchParams): EventFilter | string {
  const counts = { after: query.get('after'), status: query.get('status'), limit: query.get('limit') };
  const wrong = Object.entries(counts).find(([, text]) => text !== null && !/^\d{1,15}$/.test(text));
  if (wrong) return `The parameter "${wrong[0]}" must be a number without a sign.`;
  const toCount = (text: string | null) => (text === null ? undefined : Number(text));
  return {
    after: toCount(counts.after),
    status: toCount(counts.status),
    limit: toCount(counts.limit),
    eventType: query.get('event_type') ?? undefined,
  };
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}
