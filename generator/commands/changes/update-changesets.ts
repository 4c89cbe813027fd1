import type { Catalogue } from '../../catalogue/catalogue.js';
import { bumpBetween, bumpFor, isBelow } from '../../changes/bump.js';
import { type Change, changeClasses } from '../../changes/change.js';
import { changesByPackage } from './changes-by-package.js';
import type { Baseline } from './read-baseline.js';
import { readVersions } from './read-versions.js';
import { writeChangesets } from './write-changesets.js';

/** The planned version and whether the bump is large enough, as lines to print. */
export interface VersionCheck {
  lines: string[];
  isEnough: boolean;
}

/**
 * Compares the bump that the changesets give with the one that the changes require. Writes the changesets before, unless
 * they are only to be checked or the version is raised already. A package does not show origins: they need no release.
 */
export async function updateChangesets(
  root: string,
  all: readonly Change[],
  before: Baseline,
  after: Catalogue,
  isCheck: boolean,
): Promise<VersionCheck> {
  const changes = all.filter(({ subject }) => subject !== 'origins');
  const worst = changeClasses.find((of) => changes.some((change) => change.class === of));
  const required = worst === undefined ? 'none' : bumpFor(worst, before.version);
  const { current } = await readVersions(root);
  const isRaised = bumpBetween(before.version, current) !== 'none';
  const written = isCheck || isRaised ? [] : await write();
  const { planned } = await readVersions(root);
  const given = bumpBetween(before.version, planned);
  const versions = `${before.version} -> ${planned}`;
  if (!isBelow(given, required)) {
    const bump = required === 'none' ? 'no new version' : `a ${required} version`;
    return { lines: [...written, `The changes require ${bump}: ${versions}.`], isEnough: true };
  }
  return {
    lines: [
      `The changes require a ${required} version, and the changesets give ${given}: ${versions}.`,
      isRaised
        ? `The packages have the version ${current} already. Add a changeset of that level: npx changeset`
        : 'Write the changesets: npm run changes',
    ],
    isEnough: false,
  };

  async function write(): Promise<string[]> {
    const byPackage = await changesByPackage(changes, { before: before.catalogue, after });
    return writeChangesets(root, byPackage, required === 'none' ? 'patch' : required, before.catalogue);
  }
}
