import { parseArgs } from 'node:util';
import { closest } from './closest.js';
import type { Command, Io } from './command.js';
import { commandNames, loadCommand } from './commands/index.js';
import { isUsageError, isUserError, messageOfUserError, UsageError } from './error.js';
import { printHelp } from './help.js';
import { readVersion } from './version.js';

/**
 * Runs a command line: parses it, prints help, and prints errors of the user without a stack.
 * @param args Without the names of Node and of the program.
 * @returns The exit code: 0 for success, 1 if the answer is negative, 2 if the command could not do its work.
 */
export async function runCommandLine(args: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = args;
  try {
    if (name === undefined || name === '--help' || name === '-h') return await write(io, await printHelp());
    if (name === '--version' || name === '-v') return await write(io, `${readVersion()}\n`);
    if (name === 'help')
      return await write(io, rest[0] === undefined ? await printHelp() : (await find(rest[0])).usage);
    return await run(await find(name), rest, io);
  } catch (error) {
    io.stderr.write(`${describe(error, name)}\n`);
    return 2;
  }
}

async function run(command: Command, args: string[], io: Io): Promise<number> {
  const options = { ...command.options, help: { type: 'boolean', short: 'h' } } as const;
  rejectUnknownOptions(args, Object.keys(options));
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  if (values.help) return write(io, command.usage);
  return command.run({ values, positionals, io });
}

async function find(name: string): Promise<Command> {
  const command = await loadCommand(name);
  if (command) return command;
  if (name.startsWith('-')) throw new UsageError(`Unknown option "${name}". Options follow the name of a command.`);
  const meant = closest(name, commandNames);
  throw new UsageError(`Unknown command "${name}".${meant === undefined ? '' : ` Did you mean "${meant}"?`}`);
}

/** Before `parseArgs`, whose message suggests nothing. */
function rejectUnknownOptions(args: readonly string[], names: readonly string[]): void {
  const end = args.includes('--') ? args.indexOf('--') : args.length;
  for (const arg of args.slice(0, end)) {
    const [, name] = /^--([^=]+)/.exec(arg) ?? [];
    if (name === undefined || names.includes(name)) continue;
    const meant = closest(name, names);
    throw new UsageError(`Unknown option "--${name}".${meant === undefined ? '' : ` Did you mean "--${meant}"?`}`);
  }
}

async function write(io: Io, text: string): Promise<number> {
  io.stdout.write(text);
  return 0;
}

function describe(error: unknown, name = ''): string {
  if (!(error instanceof Error)) return String(error);
  if (isUsageError(error)) {
    const help = commandNames.includes(name) ? `${name} --help` : '--help';
    return `${error.message}\n\nRun "rdsm-events ${help}" for help.`;
  }
  return isUserError(error) ? messageOfUserError(error) : (error.stack ?? error.message);
}
