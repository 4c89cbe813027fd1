import { createTwoFilesPatch } from 'diff';
import type { Files } from './emitters/emitter.js';

/** What is stale, as a unified diff: `current` is on disk, `wanted` is what the spec gives. Empty when nothing is. */
export function printStale(current: Files, wanted: Files): string {
  const paths = [...new Set([...current.keys(), ...wanted.keys()])].sort();
  return paths
    .filter((path) => current.get(path) !== wanted.get(path))
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
