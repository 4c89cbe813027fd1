import type { JsonSchema } from '../../legacy/json-schema.js';

/** What shows a difference: values, names and lengths that only one of two schemas takes. */
export interface Hint {
  /** Where they are to be tried. */
  place: string;
  values?: readonly unknown[];
  /** Names of fields. */
  names?: readonly string[];
  /** Lengths of lists. */
  lengths?: readonly number[];
  /** Objects whose fields are laid over others, as a negation needs them. */
  overlays?: readonly JsonSchema[];
}

/** One difference between two schemas: what one of them takes and the other does not, or only what they say. */
export interface Difference {
  /** Place of the difference: `SALE.payload.value`, `LegalBasis[]`. */
  place: string;
  /** The difference in sentences. */
  words: string;
  /** Whether values that were taken are refused. */
  narrower: boolean;
  /** Whether values that were refused are taken. */
  wider: boolean;
  /** True where it could not be decided, so that the worst is assumed. */
  unsure?: true;
  hints: readonly Hint[];
}

/** The definitions to which two schemas refer. */
export interface Definitions {
  before: Record<string, JsonSchema>;
  after: Record<string, JsonSchema>;
}

/** Values that were taken are refused. */
export function narrower(place: string, words: string, hint?: Omit<Hint, 'place'>): Difference {
  return { place, words, narrower: true, wider: false, hints: at(place, hint) };
}

/** Values that were refused are taken. */
export function wider(place: string, words: string, hint?: Omit<Hint, 'place'>): Difference {
  return { place, words, narrower: false, wider: true, hints: at(place, hint) };
}

/** Both: neither of the two schemas takes all that the other does. */
export function different(place: string, words: string, hint?: Omit<Hint, 'place'>): Difference {
  return { place, words, narrower: true, wider: true, hints: at(place, hint) };
}

/** The same values are taken; only what is said of them differs. */
export function onlyWords(place: string, words: string): Difference {
  return { place, words, narrower: false, wider: false, hints: [] };
}

function at(place: string, hint: Omit<Hint, 'place'> | undefined): Hint[] {
  return hint ? [{ place, ...hint }] : [];
}

/** The difference seen from the other side: what is forbidden more is taken less. */
export function flipped(difference: Difference): Difference {
  return { ...difference, narrower: difference.wider, wider: difference.narrower };
}

/** A value as it stands in a sentence. */
export function quote(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
