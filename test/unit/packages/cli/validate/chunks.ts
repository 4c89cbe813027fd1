import fc, { type Arbitrary } from 'fast-check';
import { type ReadOptions, readEvents } from '../../../../../packages/cli/src/input/read-events.js';
import type { InputRecord } from '../../../../../packages/cli/src/input/record.js';
import { catalogue } from '../../../../support/catalogue.js';

/** Bytes as chunks that end at some offsets, in any order. */
export function cut(bytes: Buffer, offsets: readonly number[]): Buffer[] {
  const ends = [...new Set(offsets.map((offset) => offset % (bytes.length + 1)))].sort((a, b) => a - b);
  return [...ends, bytes.length].map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end));
}

export const cuts: Arbitrary<number[]> = fc.array(fc.nat(10_000), { maxLength: 8 });

export async function* stream(chunks: readonly Buffer[]): AsyncGenerator<Buffer> {
  yield* chunks;
}

/** Everything that is read from some chunks. */
export async function readAll(chunks: readonly Buffer[], options?: ReadOptions): Promise<InputRecord[]> {
  const records: InputRecord[] = [];
  for await (const group of readEvents(stream(chunks), catalogue, options)) records.push(...group);
  return records;
}
