import { Readable } from 'node:stream';
import type { Io, Output } from '../../../../packages/cli/src/command.js';
import { runCommandLine } from '../../../../packages/cli/src/run-command-line.js';

/** What a command line returned and printed. */
export interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs a command line in this process, with an input and an environment of its own. */
export async function runWith(
  args: readonly string[],
  {
    input = '',
    env = {},
    onOutput,
  }: { input?: string | Buffer; env?: Io['env']; onOutput?: (text: string) => void } = {},
): Promise<Outcome> {
  const stdout = output(onOutput);
  const stderr = output();
  const io: Io = {
    stdin: Readable.from([Buffer.from(input)]),
    stdout: stdout.stream,
    stderr: stderr.stream,
    env,
    isTTY: { stdin: false, stdout: false, stderr: false },
  };
  const code = await runCommandLine(args, io);
  return { code, stdout: stdout.read(), stderr: stderr.read() };
}

function output(onOutput?: (text: string) => void): { stream: Output; read(): string } {
  const written: string[] = [];
  const stream = {
    write(text: string | Uint8Array) {
      written.push(typeof text === 'string' ? text : Buffer.from(text).toString());
      onOutput?.(written.join(''));
      return true;
    },
    on: () => stream,
    once: () => stream,
    removeListener: () => stream,
  };
  return { stream: stream as unknown as Output, read: () => written.join('') };
}

/** Streams without a reader. */
export function silentIo(): Io {
  const isTTY = { stdin: false, stdout: false, stderr: false };
  return { stdin: Readable.from([]), stdout: output().stream, stderr: output().stream, env: {}, isTTY };
}
