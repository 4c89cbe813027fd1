import { aliases } from './aliases.js';

/** How many changes of a character make a name another one. */
const farthest = 2;

const mostSuggestions = 3;

/** The names that may be meant by a field that does not exist: the known alias first, then the nearest. */
export function suggest(unknown: string, names: readonly string[]): string[] {
  const alias = Object.hasOwn(aliases, unknown) ? aliases[unknown] : undefined;
  const near: { name: string; distance: number }[] = [];
  for (const name of names) {
    const distance = name === alias ? 0 : editDistance(unknown, name);
    if (distance <= farthest) near.push({ name, distance });
  }
  near.sort((a, b) => a.distance - b.distance);
  return near.slice(0, mostSuggestions).map(({ name }) => name);
}

/** How many characters must be added, removed or replaced; anything above `farthest` when it is more than that. */
function editDistance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > farthest) return farthest + 1;
  // What they begin and end with in common makes no difference.
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return distanceBetween(a.slice(start, a.length - end), b.slice(start, b.length - end));
}

/** The distance by Wagner and Fischer, row by row, until it is too far. */
function distanceBetween(from: string, to: string): number {
  const row: number[] = [];
  for (let j = 0; j <= to.length; j++) row.push(j);
  for (let i = 0; i < from.length; i++) {
    let diagonal = i;
    let left = i + 1;
    let nearest = left;
    row[0] = left;
    for (let j = 0; j < to.length; j++) {
      const above = row[j + 1] as number;
      left = Math.min(diagonal + (from[i] === to[j] ? 0 : 1), above + 1, left + 1);
      row[j + 1] = left;
      diagonal = above;
      nearest = Math.min(nearest, left);
    }
    // It does not come nearer again.
    if (nearest > farthest) return nearest;
  }
  return row[to.length] as number;
}
