import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** Runs a program and returns what it prints. The sandbox is in this process, which must not wait. */
export async function execute(program: string, args: string[], cwd?: string): Promise<string> {
  const { stdout } = await promisify(execFile)(program, args, { cwd, timeout: 60_000 });
  return stdout;
}

/** The event that a program in TypeScript builds. */
export async function evaluate(program: string): Promise<unknown> {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const folder = mkdtempSync(join(root, 'test/proofs/sandbox-page/node_modules/.program-'));
  try {
    writeFileSync(join(folder, 'program.ts'), `${program}\nconsole.log(JSON.stringify(event));\n`);
    return JSON.parse(await execute(process.execPath, ['--import', 'tsx', join(folder, 'program.ts')], root));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
