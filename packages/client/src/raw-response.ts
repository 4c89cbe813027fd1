/** The headers of a response: those of `fetch`, or a record such as those of `node:http`. Case does not matter. */
export type ResponseHeaders = Headers | Readonly<Record<string, string | readonly string[] | undefined>>;

/** A response of any HTTP client. */
export interface RawResponse {
  status: number;
  headers?: ResponseHeaders | undefined;
  /** The body as text or as bytes. */
  body?: string | Uint8Array | undefined;
}
