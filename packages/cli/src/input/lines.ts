import { maxRecordBytes } from './record.js';

/** Whole lines, or one that is too long to be read. */
export type Lines = Buffer | 'too-long';

const lineFeed = 10;

/** Divides chunks of bytes at line feeds: each part ends with one, except for the last. A line that is too long is left out. */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number = maxRecordBytes,
): AsyncGenerator<Lines> {
  let rest: Buffer[] = [];
  let restBytes = 0;
  let skips = false;
  for await (const bytes of chunks) {
    let chunk = toBuffer(bytes);
    if (skips) {
      const end = chunk.indexOf(lineFeed);
      if (end < 0) continue;
      skips = false;
      yield 'too-long';
      chunk = chunk.subarray(end + 1);
    }
    const end = chunk.lastIndexOf(lineFeed) + 1;
    if (end > 0) {
      yield rest.length > 0 ? Buffer.concat([...rest, chunk.subarray(0, end)]) : chunk.subarray(0, end);
      rest = [];
      restBytes = 0;
    }
    if (end === chunk.length) continue;
    restBytes += chunk.length - end;
    skips = restBytes > maxBytes;
    if (skips) rest = [];
    else rest.push(chunk.subarray(end));
    if (skips) restBytes = 0;
  }
  if (skips) yield 'too-long';
  else if (rest.length > 0) yield Buffer.concat(rest);
}

function toBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
