/** Names that people use for a field, and the field's name. */
export type Aliases = { readonly [alias: string]: string };

/** How many changes of a character make another name. */
const maxDistance = 2;

const maxSuggestions = 3;

/** The names that may be meant by an unknown field: the alias of a known field first, then the nearest. */
export function suggest(unknown: string, names: readonly string[], aliases: Aliases): string[] {
  // By distance, up to the greatest.
  const near: string[][] = [[], [], []];
  for (const name of names) {
    near[name === aliases[unknown] ? 0 : distanceBetween(unknown, name, maxDistance)]?.push(name);
  }
  return near.flat().slice(0, maxSuggestions);
}

/** How many characters must be added, removed or replaced, or a larger number if they are more than `most`. */
function distanceBetween(a: string, b: string, most: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > most) return most + 1;
  // A common beginning makes no difference.
  let same = 0;
  while (a[same] === b[same]) same++;
  const restA = a.slice(same);
  const restB = b.slice(same);
  const left = most - 1;
  return (
    1 +
    Math.min(
      distanceBetween(restA.slice(1), restB, left),
      distanceBetween(restA, restB.slice(1), left),
      distanceBetween(restA.slice(1), restB.slice(1), left),
    )
  );
}
