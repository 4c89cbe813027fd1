import { spawn } from 'node:child_process';
import { CommandError } from '../command.js';

/** Runs a program and shows what it prints. */
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

/** Runs a program and returns what it prints. If it fails, the error contains that. */
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
