import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import plan from '@changesets/get-release-plan';
import { cataloguePackage, packageFile } from './read-baseline.js';

/** The current version of the packages, and the one to which the changesets raise it. */
export interface Versions {
  current: string;
  planned: string;
}

/** Reads them as `changeset version` would. The packages have one version. */
export async function readVersions(root: string): Promise<Versions> {
  const { version: current } = JSON.parse(await readFile(join(root, packageFile), 'utf8'));
  const { releases } = await readPlan(root);
  const release = releases.find(({ name }) => name === cataloguePackage);
  return { current, planned: release?.newVersion ?? current };
}

type ReadPlan = typeof plan;

/** The module is CommonJS with a default export, which import gives as a member or as itself. */
const readPlan: ReadPlan = (plan as unknown as { default?: ReadPlan }).default ?? plan;
