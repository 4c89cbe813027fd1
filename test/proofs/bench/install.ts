import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { run } from '../../packages/run.js';

const folder = fileURLToPath(new URL('.', import.meta.url));
const compiler = fileURLToPath(new URL('../../../node_modules/typescript/bin/tsc', import.meta.url));

/** Installs the peers of this folder's package-lock.json unless they are, and checks the types of what uses them. */
export async function installPeers(): Promise<void> {
  if (isInstalled()) return;
  await run(folder, 'npm', 'ci', '--no-audit', '--no-fund');
  await run(folder, process.execPath, compiler, '-p', 'peers');
}

function isInstalled(): boolean {
  const installed = `${folder}node_modules/.package-lock.json`;
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(`${folder}package-lock.json`).mtimeMs;
}
