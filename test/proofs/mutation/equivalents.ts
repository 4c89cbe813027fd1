import type { Label } from './mutant.js';

/** Mutants that behave like the original, and why. A part that is absent, or `*` in a part, matches anything. */
export interface Equivalent extends Partial<Label> {
  readonly reason: string;
}

export const equivalents: readonly Equivalent[] = [];

const keys = ['file', 'inside', 'operator', 'statement', 'from', 'to'] as const;

/** The entry of the list that describes a mutant. */
export function equivalentOf(label: Label): Equivalent | undefined {
  return equivalents.find((equivalent) =>
    keys.every((key) => {
      const pattern = equivalent[key];
      return pattern === undefined || matches(label[key], pattern.split('*'));
    }),
  );
}

/** Whether a string consists of these pieces, in this order, with anything between them. */
function matches(text: string, [first = '', ...pieces]: readonly string[]): boolean {
  const last = pieces.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const piece of pieces) {
    at = text.indexOf(piece, at) + piece.length;
    if (at < piece.length) return false;
  }
  return text.length >= at + last.length && text.endsWith(last);
}
