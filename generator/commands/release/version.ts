import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { read } from './run.js';

/** Whether there is an unreleased changeset. */
export async function hasChangesets(root: string): Promise<boolean> {
  const files = await readdir(join(root, '.changeset'));
  return files.some((file) => file.endsWith('.md') && file !== 'README.md');
}

/** Raises the versions by the changesets, writes the changelogs, and updates the lock file. */
export async function raiseVersions(root: string): Promise<void> {
  await read(root, process.execPath, [join(root, 'node_modules/@changesets/cli/bin.js'), 'version']);
  await read(root, 'npm', [
    'install',
    '--package-lock-only',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
  ]);
}
