import type { ChangeClass } from './change.js';

/** How far a version is raised, the least first. */
export const bumps = ['none', 'patch', 'minor', 'major'] as const;

export type Bump = (typeof bumps)[number];

/**
 * The bump that a change requires. Before 1.0 the minor version is what the major version is later, so that a caret range
 * never accepts a breaking change: `^0.2.0` stays below 0.3.0.
 */
export function bumpFor(of: ChangeClass, version: string): Exclude<Bump, 'none'> {
  const isBefore1 = version.startsWith('0.');
  switch (of) {
    case 'breaking':
      return isBefore1 ? 'minor' : 'major';
    case 'additive':
      return isBefore1 ? 'patch' : 'minor';
    case 'documentation':
      return 'patch';
  }
}

/** The bump from one version to another. */
export function bumpBetween(before: string, after: string): Bump {
  const [old, next] = [numbersOf(before), numbersOf(after)];
  const index = old.findIndex((number, at) => number !== next[at]);
  if (index < 0 || (next[index] ?? 0) < (old[index] ?? 0)) return 'none';
  return (['major', 'minor', 'patch'] as const)[index] ?? 'none';
}

/** Whether a bump is smaller than the required one. */
export function isBelow(bump: Bump, required: Bump): boolean {
  return bumps.indexOf(bump) < bumps.indexOf(required);
}

/** The pre-release `1.2.3-beta.1` counts as 1.2.3. */
function numbersOf(version: string): number[] {
  return (version.split(/[-+]/)[0] ?? '').split('.').map(Number);
}
