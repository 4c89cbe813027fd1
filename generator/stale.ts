import { createTwoFilesPatch } from 'diff';
import type { Files } from './emitters/emitter.js';

/** The paths of all files that differ, are missing or are too many: `current` is on disk, `wanted` is what the spec gives. */
export function stalePaths(current: Files, wanted: Files): string[] {
  const paths = [...new Set([...current.keys(), ...wanted.keys()])].sort();
  return paths.filter((path) => current.get(path) !== wanted.get(path));
}

/** What is stale, a line for each path: `+` is missing, `-` is too many, `~` differs. Empty when nothing is. */
export function listStale(current: Files, wanted: Files): string {
  return stalePaths(current, wanted)
    .map((path) => `${current.has(path) ? (wanted.has(path) ? '~' : '-') : '+'} ${path}\n`)
    .join('');
}

/** What is stale, as a unified diff from `current` to `wanted`. Empty when nothing is. */
export function printStale(current: Files, wanted: Files): string {
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
