import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.js';
import { libraryNames } from './subpaths.js';
import { packAll } from './tarballs.js';

/** A project outside of the workspace with the packages installed from their tarballs. */
export interface Project {
  folder: string;
  tarballs: Record<string, string>;
  /** Writes a file of the project and gives its name. */
  write(name: string, text: string): string;
  remove(): void;
}

/**
 * Builds and packs packages, and installs them into an empty folder.
 * @param others Other packages to install, each with its version: `msw@2.0.0`.
 */
export async function createProject(
  names: readonly string[] = libraryNames,
  others: readonly string[] = [],
): Promise<Project> {
  const folder = mkdtempSync(join(tmpdir(), 'rdsm-events-'));
  const tarballs = await packAll(folder, names);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];
  await run(folder, 'npm', 'install', ...flags, ...Object.values(tarballs), ...others);
  return {
    folder,
    tarballs,
    write(name, text) {
      writeFileSync(join(folder, name), text);
      return name;
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
