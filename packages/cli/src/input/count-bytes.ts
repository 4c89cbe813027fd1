/** The chunks of an input. @param count Called with the length of each one before it is read. */
export async function* countBytes(
  chunks: AsyncIterable<Uint8Array | string>,
  count: (bytes: number) => void,
): AsyncGenerator<Uint8Array | string> {
  for await (const chunk of chunks) {
    count(chunk.length);
    yield chunk;
  }
}
