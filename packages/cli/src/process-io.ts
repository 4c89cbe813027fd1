import type { Io } from './command.js';

/** The streams and the environment of this process. */
export function processIo(): Io {
  const { stdin, stdout, stderr, env } = process;
  for (const stream of [stdout, stderr]) stream.on('error', (error) => endQuietly(error, stream));
  const isTTY = { stdin: stdin.isTTY === true, stdout: stdout.isTTY === true, stderr: stderr.isTTY === true };
  return { stdin, stdout, stderr, env, isTTY };
}

/** The reader of a pipe may close it early, as `head` does: nothing is left to do then, unless a command knows better. */
function endQuietly(error: NodeJS.ErrnoException, stream: NodeJS.WriteStream): void {
  if (stream.listenerCount('error') > 1) return;
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}
