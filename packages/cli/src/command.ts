import type { ParseArgsConfig } from 'node:util';

/** A command of the command line: `rdsm-events <name>`. */
export interface Command {
  /** The word after `rdsm-events`. */
  readonly name: string;
  /** What it does, in one line of the list of commands. */
  readonly summary: string;
  /** How it is called, with its options and examples: what `--help` prints. */
  readonly usage: string;
  /** Options, as `parseArgs` of node:util declares them. */
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** @returns The exit code: 0 success, 1 invalid events, 2 a wrong call or something that cannot be read or written. */
  run(call: Call): Promise<number>;
}

/** The arguments of a command, parsed, and what it reads from and writes to. */
export interface Call {
  readonly values: { readonly [option: string]: string | boolean | readonly (string | boolean)[] | undefined };
  readonly positionals: readonly string[];
  readonly io: Io;
}

/** What a command reads from and writes to. Tests pass their own. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: { readonly [name: string]: string | undefined };
  /** Whether the streams are terminals. */
  readonly isTTY: { readonly stdin: boolean; readonly stdout: boolean; readonly stderr: boolean };
}

/** The part of a writable stream that commands use. `write` returns false when the caller should wait for `drain`. */
export type Output = Pick<NodeJS.WritableStream, 'write' | 'on' | 'once' | 'removeListener'>;
