import { type Equivalent, equivalents } from './equivalents.js';
import type { Label } from './mutant.js';

const keys = ['file', 'inside', 'operator', 'statement', 'from', 'to'] as const;

/** Whether what is written down of an equivalent mutant is said of this one. */
function isMeant(label: Label, equivalent: Equivalent): boolean {
  return keys.every((key) => {
    const pattern = equivalent[key];
    return pattern === undefined || fits(label[key], pattern.split('*'));
  });
}

/** Whether a text is made of these pieces, in their order, with anything between them. */
function fits(text: string, [first = '', ...pieces]: readonly string[]): boolean {
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

/** Why no law can catch a mutant, or undefined when nobody has said so. */
export function explanationOf(label: Label): Equivalent | undefined {
  return equivalents.find((equivalent) => isMeant(label, equivalent));
}
