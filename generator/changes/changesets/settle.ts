import type { Catalogue } from '../../legacy/catalogue.js';
import { type Change, changeClasses } from '../change.js';
import type { Baseline } from '../read-baseline.js';
import { isBelow, levelBetween, levelOf } from './level.js';
import { changesByPackage } from './packages.js';
import { readVersions } from './plan.js';
import { writeChangesets } from './write.js';

/** What is to be told of the versions, and whether they go up far enough. */
export interface Settlement {
  lines: string[];
  isEnough: boolean;
}

/**
 * Holds the version that the changesets give against what the changes ask for; writes the changesets before, unless it
 * is only to be checked or the version has been raised already.
 */
export async function settle(
  root: string,
  changes: readonly Change[],
  before: Baseline,
  after: Catalogue,
  isCheck: boolean,
): Promise<Settlement> {
  const worst = changeClasses.find((of) => changes.some((change) => change.class === of));
  const wanted = worst === undefined ? 'none' : levelOf(worst, before.version);
  const { current } = await readVersions(root);
  const isRaised = levelBetween(before.version, current) !== 'none';
  const written = isCheck || isRaised ? [] : await write(root, changes, before.catalogue, after, wanted);
  const { planned } = await readVersions(root);
  const given = levelBetween(before.version, planned);
  const versions = `${before.version} -> ${planned}`;
  if (!isBelow(given, wanted)) {
    const asked = wanted === 'none' ? 'The changes ask for no new version' : `The changes ask for a ${wanted} version`;
    return { lines: [...written, `${asked}: ${versions}.`], isEnough: true };
  }
  const wayOut = isRaised
    ? `The packages stand at ${current} already. Add a changeset of that level: npx changeset`
    : 'Write the changesets: npm run changes';
  return {
    lines: [`The changes ask for a ${wanted} version, and the changesets give ${given}: ${versions}.`, wayOut],
    isEnough: false,
  };
}

async function write(
  root: string,
  changes: readonly Change[],
  before: Catalogue,
  after: Catalogue,
  level: ReturnType<typeof levelOf> | 'none',
): Promise<string[]> {
  const byPackage = await changesByPackage(changes, before, after);
  return writeChangesets(root, byPackage, level === 'none' ? 'patch' : level, before);
}
