import type { parseArgs } from 'node:util';
import type { Call, Command } from './command.js';

type Options = Command['options'];

/** A command whose options have their own types in `run`. */
interface TypedCommand<Accepted extends Options> extends Omit<Command, 'options' | 'run'> {
  options: Accepted;
  run(call: TypedCall<Accepted>): Promise<number>;
}

interface TypedCall<Accepted extends Options> extends Omit<Call, 'values'> {
  values: ReturnType<typeof parseArgs<{ options: Accepted; allowPositionals: true }>>['values'];
}

/** Declares a command. `parseArgs` returns the values that the options declare. */
export function defineCommand<const Accepted extends Options>(command: TypedCommand<Accepted>): Command {
  return command as unknown as Command;
}
