import { isUtf8 } from 'node:buffer';
import type { Encoding } from './detect.js';

const mark = Buffer.from('\ufeff');

/** The chunks in UTF-8, without a byte order mark. */
export async function* toUtf8(
  chunks: AsyncIterable<Uint8Array | string>,
  encoding: Encoding,
): AsyncGenerator<Uint8Array> {
  const encoded = encoding === 'utf-8' ? asBytes(chunks) : transcode(chunks, encoding);
  let head: Buffer | undefined = Buffer.alloc(0);
  for await (const chunk of encoded) {
    if (head === undefined) {
      yield chunk;
      continue;
    }
    head = Buffer.concat([head, chunk]);
    if (head.length < mark.length) continue;
    yield head.subarray(head.indexOf(mark) === 0 ? mark.length : 0);
    head = undefined;
  }
  if (head !== undefined && head.length > 0) yield head;
}

async function* asBytes(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}

async function* transcode(chunks: AsyncIterable<Uint8Array | string>, encoding: Encoding): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of asBytes(chunks)) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}

/**
 * The chunks of a CSV file in UTF-8. Excel on Windows writes windows-1252, which may show long after the beginning: what
 * is no UTF-8 is read as windows-1252, from there on.
 * @param onChange Called once, when that happens.
 */
export async function* toUtf8OrWindows1252(
  chunks: AsyncIterable<Uint8Array>,
  onChange: () => void,
): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder('windows-1252');
  let cut = Buffer.alloc(0);
  let isUtf = true;
  for await (const chunk of chunks) {
    let bytes = Buffer.concat([cut, chunk]);
    cut = Buffer.alloc(0);
    if (isUtf) {
      const end = bytes.length - cutLength(bytes);
      if (isUtf8(bytes.subarray(0, end))) {
        yield bytes.subarray(0, end);
        cut = bytes.subarray(end);
        continue;
      }
      isUtf = false;
      onChange();
    }
    bytes = Buffer.from(decoder.decode(bytes, { stream: true }));
    yield bytes;
  }
  if (cut.length === 0) return;
  onChange();
  yield Buffer.from(decoder.decode(cut));
}

/** How many bytes at the end may be the beginning of a character. */
export function cutLength(bytes: Buffer): number {
  for (let length = 1; length <= 3 && length <= bytes.length; length++) {
    const byte = bytes.at(-length) as number;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return length < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? length : 0;
  }
  return 0;
}
