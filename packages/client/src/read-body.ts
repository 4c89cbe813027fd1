import type { ResponseLike } from './raw-response.js';

/** The body of a `Response` as far as it arrived, and why it ended early. */
export interface ReceivedBody {
  bytes: Uint8Array;
  readError?: unknown;
}

/** Reads the body of a `Response`. Never rejects: what arrived before a connection broke is kept. */
export async function readBody(response: ResponseLike): Promise<ReceivedBody> {
  const chunks: Uint8Array[] = [];
  try {
    const reader = readerOf(response.body);
    if (!reader) return { bytes: toBytes(await response.arrayBuffer()) };
    for (let next = await reader.read(); !next.done; next = await reader.read()) chunks.push(toBytes(next.value));
    return { bytes: join(chunks) };
  } catch (readError) {
    return { bytes: join(chunks), readError };
  }
}

interface Reader {
  read(): Promise<{ done?: boolean; value?: unknown }>;
}

/** A stream of the platform has a reader. That of a library may be another kind of stream. */
function readerOf(body: unknown): Reader | undefined {
  const stream = body as { getReader?: () => Reader } | null | undefined;
  return typeof stream?.getReader === 'function' ? stream.getReader() : undefined;
}

/** A chunk, or a body. A stream of a library may have text, or nothing. */
function toBytes(value: unknown): Uint8Array {
  if (value === undefined || value === null) return new Uint8Array();
  if (typeof value === 'string') return new TextEncoder().encode(value);
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  if (isArrayBuffer(value)) return new Uint8Array(value);
  throw new TypeError('A part of the body is neither bytes nor text.');
}

/** Also one of another realm. */
function isArrayBuffer(value: unknown): value is ArrayBuffer {
  return Object.prototype.toString.call(value) === '[object ArrayBuffer]';
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let position = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, position);
    position += chunk.length;
  }
  return bytes;
}
