/** A request as the sandbox reads it, whatever received it: a server, or an interceptor in a test. */
export interface SandboxRequest {
  method: string;
  /** An absolute URL, or its path with the query. */
  url: string;
  /** Names are compared without case. */
  headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>;
  /** The bytes of the body, or its text. */
  body?: string | Uint8Array | undefined;
}

/** What the sandbox responds. */
export interface SandboxResponse {
  status: number;
  /** Names are in lower case. */
  headers: Record<string, string>;
  body: string;
  /**
   * What the connection does in place of sending the response in full: `hold` never sends it, `reset` closes the connection
   * without it, `truncate` closes the connection after one half of the body.
   */
  connection?: 'hold' | 'reset' | 'truncate';
}

/** The value of a header, of several the first. @param name In lower case. */
export function headerOf({ headers }: Pick<SandboxRequest, 'headers'>, name: string): string | undefined {
  if (typeof headers.get === 'function') return (headers as Headers).get(name) ?? undefined;
  const values = headers as Readonly<Record<string, string | readonly string[] | undefined>>;
  // A server has them in lower case.
  const key = Object.hasOwn(values, name) ? name : Object.keys(values).find((each) => each.toLowerCase() === name);
  const value = key === undefined ? undefined : values[key];
  return typeof value === 'string' ? value : value?.[0];
}

/** A response with a JSON body. The note explains it to developers; it never contains anything of the request. */
export function jsonResponse(status: number, body: unknown, note?: string): SandboxResponse {
  return withNote({ status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }, note);
}

/** A response without a body: no source shows one for this status. */
export function emptyResponse(status: number, note?: string): SandboxResponse {
  return withNote({ status, headers: {}, body: '' }, note);
}

function withNote(response: SandboxResponse, note: string | undefined): SandboxResponse {
  if (note !== undefined) response.headers['x-sandbox-note'] = note;
  return response;
}
