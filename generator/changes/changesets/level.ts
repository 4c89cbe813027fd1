import type { ChangeClass } from '../change.js';

/** How far a version goes up, the least first. */
export const levels = ['none', 'patch', 'minor', 'major'] as const;

export type Level = (typeof levels)[number];

/**
 * The level that a change asks for. Before 1.0 the second number says what the first says later, so that a caret range
 * never takes a breaking change: `^0.2.0` stays below 0.3.0.
 */
export function levelOf(of: ChangeClass, version: string): Exclude<Level, 'none'> {
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

/** How far one version is above another. */
export function levelBetween(before: string, after: string): Level {
  const [old, next] = [numbersOf(before), numbersOf(after)];
  const index = old.findIndex((number, at) => number !== next[at]);
  if (index < 0 || (next[index] ?? 0) < (old[index] ?? 0)) return 'none';
  return (['major', 'minor', 'patch'] as const)[index] ?? 'none';
}

/** Whether a level is lower than the one that is wanted. */
export function isBelow(level: Level, wanted: Level): boolean {
  return levels.indexOf(level) < levels.indexOf(wanted);
}

/** `1.2.3-beta.1` is on its way to 1.2.3. */
function numbersOf(version: string): number[] {
  return (version.split(/[-+]/)[0] ?? '').split('.').map(Number);
}
