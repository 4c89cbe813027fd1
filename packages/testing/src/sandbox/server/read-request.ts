import type { IncomingMessage } from 'node:http';
import { api } from '../api.js';
import { declaresTooMuch } from '../read-body.js';

/** The body of a request, or its beginning if it is too long. */
export interface RequestBody {
  bytes: Uint8Array;
  /** Whether there is more. */
  isCut: boolean;
}

/** Receives a body, at most one byte more than the API accepts. Of a body that is declared as too long, nothing. */
export function readRequest(request: IncomingMessage, receive: (body: RequestBody) => void): void {
  if (declaresTooMuch(request)) {
    receive({ bytes: new Uint8Array(), isCut: true });
    return;
  }
  const chunks: Buffer[] = [];
  let length = 0;
  const read = (chunk: Buffer): void => {
    chunks.push(chunk);
    length += chunk.length;
    if (length > api.maxBodyBytes) finish(true);
  };
  const end = (): void => finish(false);
  function finish(isCut: boolean): void {
    request.off('data', read).off('end', end);
    receive({ bytes: chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks), isCut });
  }
  request.on('data', read).on('end', end);
}
