import { JsonSplitter } from './json-splitter.js';
import type { InputRecord } from './record.js';

/** Reads a JSON document of any size: an array of events, or events one after the other, over any number of lines. */
export async function* readJson(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<InputRecord[]> {
  const splitter = new JsonSplitter();
  for await (const chunk of chunks) yield splitter.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
  yield splitter.end();
}
