import { spawn } from 'node:child_process';

/** A command of the release that failed. What it printed has been shown. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

/** Runs a program in view. */
export function show(folder: string, program: string, parameters: readonly string[], environment = {}): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, {
      cwd: folder,
      stdio: 'inherit',
      env: { ...process.env, ...environment },
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new CommandError(`"${[program, ...parameters].join(' ')}" failed.`));
    });
  });
}

/** Runs a program and gives what it prints. Where it fails, all of that is part of the error. */
export function read(folder: string, program: string, parameters: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let errors = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      errors += text;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(output);
      else reject(new CommandError(`"${[program, ...parameters].join(' ')}" failed.\n${errors || output}`.trimEnd()));
    });
  });
}
