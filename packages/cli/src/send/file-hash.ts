import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { CommandError } from '../error.js';

/**
 * SHA-256 of a file, in hexadecimal.
 * @throws {CommandError} for a folder, and for a pipe or a device, whose content can be read only once.
 */
export async function hashFile(path: string): Promise<string> {
  const found = await stat(path);
  if (found.isDirectory()) throw new CommandError(`${path}: This is a folder, and not a file.`);
  if (!found.isFile()) {
    throw new CommandError(
      `${path} is not a file, so that it can be read only once. Send standard input instead: … | rdsm-events send -`,
    );
  }
  const hash = createHash('sha256');
  await pipeline(createReadStream(path, { highWaterMark: 2 ** 20 }), hash);
  return hash.digest('hex');
}
