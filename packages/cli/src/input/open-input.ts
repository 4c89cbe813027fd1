import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Io } from '../command.js';
import { UsageError } from '../error.js';

/** The name of standard input, as an argument. */
export const standardInput = '-';

/** Larger parts are read no faster. */
const chunkBytes = 256 * 1024;

/**
 * The inputs that arguments name: standard input if there are none.
 * @throws {UsageError} if that would wait for somebody to type events.
 */
export function inputsOf(positionals: readonly string[], io: Io): readonly string[] {
  if (positionals.length > 0) return [...new Set(positionals)];
  if (io.isTTY.stdin) throw new UsageError('Name a file of events, or - to read standard input.');
  return [standardInput];
}

/** The bytes of an input. Errors of the file system are thrown when it is read. */
export function openInput(name: string, io: Io): AsyncIterable<Uint8Array | string> {
  return name === standardInput ? io.stdin : createReadStream(name, { highWaterMark: chunkBytes });
}

/** How many bytes all inputs have; undefined if that is not known before they are read. */
export async function sizeOf(names: readonly string[]): Promise<number | undefined> {
  const files = await Promise.all(names.map((name) => stat(name).catch(() => undefined)));
  if (files.some((file) => !file?.isFile())) return undefined;
  return files.reduce((sum, file) => sum + (file?.size ?? 0), 0);
}
