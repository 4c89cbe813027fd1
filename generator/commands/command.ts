import { parseArgs } from 'node:util';

type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>;

/** The values and positional arguments of a command line. */
export type Arguments<Accepted extends Options> = ReturnType<
  typeof parseArgs<{ options: Accepted; allowPositionals: true }>
>;

/** Thrown for invalid arguments: the usage is printed below the message. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Thrown if a step of a command fails. The message is printed without a stack. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

/**
 * Runs a command and sets the exit code: parses its arguments, prints its usage for `--help`, and prints errors of the
 * user without a stack.
 * @param work Returns the exit code.
 */
export async function runCommand<const Accepted extends Options>(
  usage: string,
  options: Accepted,
  work: (args: Arguments<Accepted>) => Promise<number>,
): Promise<void> {
  // The reader of the pipe may close it early.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  try {
    const help = { type: 'boolean', short: 'h' } as const;
    const args = parseArgs({ options: { ...options, help }, allowPositionals: true });
    if ((args.values as { help?: boolean }).help) process.stdout.write(usage);
    else process.exitCode = await work(args as unknown as Arguments<Accepted>);
  } catch (error) {
    process.exitCode = 1;
    process.stderr.write(`${describe(error, usage)}\n`);
  }
}

function describe(error: unknown, usage: string): string {
  if (!(error instanceof Error)) return String(error);
  const { message, stack = message } = error;
  if (isUsageError(error)) return `${message}\n\n${usage.trimEnd()}`;
  return isUserError(error) ? message : stack;
}

function isUsageError(error: unknown): boolean {
  if (error instanceof UsageError) return true;
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

/** Whether an error is about what the user gave, such as a spec or a full disk, and not about the generator. */
export function isUserError(error: unknown): error is Error {
  const names = ['SpecError', 'LoadError', 'BaselineError', 'CommandError'];
  return error instanceof Error && (names.includes(error.name) || 'syscall' in error);
}
