import { createTwoFilesPatch } from 'diff';
import type { Files } from '../emitters/emitter.js';

/** The paths of all files that differ, are missing or are extra: `current` is on disk, `wanted` is generated. */
export function stalePaths(current: Files, wanted: Files): string[] {
  const paths = [...new Set([...current.keys(), ...wanted.keys()])].sort();
  return paths.filter((path) => current.get(path) !== wanted.get(path));
}

/** A line for each stale path: `+` is missing, `-` is extra, `~` differs. Empty if nothing is stale. */
export function listStale(current: Files, wanted: Files): string {
  return stalePaths(current, wanted)
    .map((path) => `${current.has(path) ? (wanted.has(path) ? '~' : '-') : '+'} ${path}\n`)
    .join('');
}

/** A unified diff from `current` to `wanted`. Empty if nothing is stale. */
export function printDiff(current: Files, wanted: Files): string {
  return stalePaths(current, wanted)
    .map((path) =>
      createTwoFilesPatch(
        current.has(path) ? `a/${path}` : '/dev/null',
        wanted.has(path) ? `b/${path}` : '/dev/null',
        current.get(path) ?? '',
        wanted.get(path) ?? '',
        undefined,
        undefined,
        { context: 3 },
      ),
    )
    .join('');
}
