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
    if (!reader) return { bytes: new Uint8Array(await response.arrayBuffer()) };
    for (let next = await reader.read(); !next.done; next = await reader.read()) chunks.push(next.value);
    return { bytes: join(chunks) };
  } catch (readError) {
    return { bytes: join(chunks), readError };
  }
}

interface Reader {
  read(): Promise<{ done: false; value: Uint8Array } | { done: true }>;
}

/** A stream of the platform has a reader. That of a library may be another kind of stream. */
function readerOf(body: unknown): Reader | undefined {
  const stream = body as { getReader?: () => Reader } | null | undefined;
  return typeof stream?.getReader === 'function' ? stream.getReader() : undefined;
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
