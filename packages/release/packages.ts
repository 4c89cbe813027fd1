import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What package.json says of a package that is published. */
export interface Manifest {
  name: string;
  version: string;
  private?: boolean;
  repository?: unknown;
  dependencies?: Record<string, string>;
  publishConfig?: { access?: string };
}

/** A package of the workspace. */
export interface Package {
  folder: string;
  manifest: Manifest;
}

/** The packages that are published, in the order of their names. */
export async function readPackages(root: string): Promise<Package[]> {
  const entries = await readdir(join(root, 'packages'), { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(root, 'packages', name));
  const packages = await Promise.all(
    folders.sort().map(async (folder) => {
      const text = await readFile(join(folder, 'package.json'), 'utf8').catch(() => '{ "private": true }');
      return { folder, manifest: JSON.parse(text) as Manifest };
    }),
  );
  return packages.filter(({ manifest }) => !manifest.private);
}
