import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A program, its arguments, and where it runs. */
export interface Command {
  program: string;
  arguments: string[];
  folder?: string;
  environment?: Record<string, string>;
}

const installed = fileURLToPath(new URL('node_modules', import.meta.url));

/** A tool of this folder's package-lock.json, run by this Node. */
export function tool(script: string, ...parameters: string[]): Command {
  return { program: process.execPath, arguments: [join(installed, script), ...parameters] };
}

/** Where a file of an installed package lies. */
export function installedFile(path: string): string {
  return join(installed, path);
}

/**
 * A module of this folder's package-lock.json, without its types: the project is compiled where it is not installed.
 */
export function installedModule(path: string) {
  return import(installedFile(path));
}

// None of the tools may report home.
const quiet = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', DO_NOT_TRACK: '1' };

/**
 * Runs a command and waits for its end.
 * @returns Its exit code, undefined when it could not be started, and what it printed.
 */
export function run({ program, arguments: parameters, folder, environment }: Command): Promise<Ending> {
  return new Promise((resolve) => {
    const child = spawn(program, parameters, {
      cwd: folder,
      env: { ...process.env, ...quiet, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      // The option `timeout` keeps the process alive for that long when the program does not exist.
      signal: AbortSignal.timeout(300_000),
    });
    let output = '';
    let errors = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    child.on('error', (error) => resolve({ code: undefined, output, errors: error.message }));
    child.on('close', (code) => resolve({ code: code ?? undefined, output, errors }));
  });
}

export interface Ending {
  code: number | undefined;
  output: string;
  errors: string;
}

/** Runs commands one after the other, up to the first that fails; returns what it printed last. */
export async function runAll(commands: Command[]): Promise<{ output: string; problems: string[] }> {
  let output = '';
  for (const command of commands) {
    const ending = await run(command);
    output = ending.output;
    if (ending.code !== 0) {
      const printed = `${ending.output}\n${ending.errors}`.trim().split('\n').slice(-20).join('\n');
      return { output, problems: [`${[command.program, ...command.arguments].join(' ').slice(0, 200)}\n${printed}`] };
    }
  }
  return { output, problems: [] };
}
