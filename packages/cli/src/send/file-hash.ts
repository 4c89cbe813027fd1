import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { InputError } from '../input/input-error.js';
import { SendError } from './send-error.js';

/**
 * SHA-256 of a file, in hexadecimal.
 * @throws {InputError} for a folder, and {SendError} for a pipe or a device, whose content can be read only once.
 */
export async function hashFile(path: string): Promise<string> {
  const found = await stat(path);
  if (found.isDirectory()) throw new InputError('folder');
  if (!found.isFile()) throw new SendError('notAFile', { file: path });
  const hash = createHash('sha256');
  await pipeline(createReadStream(path, { highWaterMark: 2 ** 20 }), hash);
  return hash.digest('hex');
}
