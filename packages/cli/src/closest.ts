/** A longer word means nothing that is known. */
const maxLength = 64;

/**
 * The known word that was probably meant by another one: the one with the fewest edits, at most one in three letters. An
 * edit adds, removes or replaces a letter, or swaps two. Case does not matter.
 */
export function closest(word: string, known: readonly string[]): string | undefined {
  if (word.length > maxLength) return undefined;
  const distances = known.map((name) => ({ name, edits: countEdits(word.toLowerCase(), name.toLowerCase()) }));
  const [best] = distances.sort((one, other) => one.edits - other.edits);
  return best && best.edits <= Math.max(1, Math.floor(best.name.length / 3)) ? best.name : undefined;
}

/** The optimal string alignment distance. */
function countEdits(one: string, other: string): number {
  const row = (length: number) => Array.from({ length: length + 1 }, (_, at) => at);
  let before: number[] = [];
  let last = row(other.length);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      const edits = [(last[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same];
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        edits.push((before[j - 2] ?? 0) + 1);
      next.push(Math.min(...edits));
    }
    before = last;
    last = next;
  }
  return last[other.length] ?? 0;
}
