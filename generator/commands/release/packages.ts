import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { publishedPackages } from '../packages.js';

/** The entries of a package.json that a release reads. */
export interface Manifest {
  name: string;
  version: string;
  dependencies?: Record<string, string>;
  publishConfig?: { access?: string };
}

/** A package of the workspace. */
export interface Package {
  folder: string;
  manifest: Manifest;
}

/** The packages that are published, with their manifests. */
export function readPackages(root: string): Promise<Package[]> {
  return Promise.all(
    publishedPackages().map(async ({ name }) => {
      const folder = join(root, 'packages', name);
      return { folder, manifest: JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) };
    }),
  );
}
