import { isUtf8 } from 'node:buffer';

/**
 * The column of the first bytes that are no UTF-8, in UTF-16 code units from 1.
 * @returns undefined if the bytes are UTF-8.
 */
export function findInvalidUtf8(bytes: Buffer): number | undefined {
  if (isUtf8(bytes)) return undefined;
  const text = bytes.toString('utf8');
  let start = 0;
  let read = 0;
  for (;;) {
    const offset = text.indexOf('\ufffd', start);
    if (offset < 0) return text.length + 1;
    read += Buffer.byteLength(text.slice(start, offset));
    // The input may contain this character itself.
    if (bytes.toString('hex', read, read + 3) !== 'efbfbd') return offset + 1;
    start = offset + 1;
    read += 3;
  }
}
