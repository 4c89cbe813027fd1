/** The headers of `fetch`, as far as they are read. */
export interface HeadersLike {
  get(name: string): string | null;
}

/**
 * The headers of a response: those of `fetch`, or a record such as those of `node:http`. Case does not matter. A `Map` and an
 * array of pairs are read as well, although their types are not declared.
 */
export type ResponseHeaders = HeadersLike | Readonly<Record<string, string | readonly string[] | undefined>>;

/** A response of any HTTP client. */
export interface RawResponse {
  status: number;
  headers?: ResponseHeaders | undefined;
  /** The body as text or as bytes. */
  body?: string | Uint8Array | undefined;
  /** The body of axios, which has another name here: pass `{ status, headers, body: response.data }`. */
  data?: never;
}

/** The `Response` of `fetch`, as far as it is read: also of a library that provides `fetch`. */
export interface ResponseLike {
  readonly status: number;
  readonly headers: HeadersLike;
  /** `opaqueredirect` is a redirect of which a browser hides the status. */
  readonly type?: string | undefined;
  readonly body?: unknown;
  arrayBuffer(): Promise<ArrayBuffer>;
}
