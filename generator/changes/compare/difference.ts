import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Field, Shape } from '../../catalogue/shape.js';
import type { Finding, Part } from '../messages.js';

/** What shows a difference in events: values, names and lengths that only one of two shapes accepts. */
export interface Hint {
  /** Where to try them. */
  location: string;
  values?: readonly unknown[];
  /** Names of fields. */
  names?: readonly string[];
  /** Lengths of arrays. */
  lengths?: readonly number[];
  /** Fields that replace those of an object, each with a chance of its own. */
  fields?: readonly Field[];
}

/** What a difference means for the values that are accepted. A notice rejects nothing, but is reported. */
export type Effect = 'narrower' | 'wider' | 'different' | 'notice' | 'none';

/** One difference between two shapes. */
export type Difference = Finding & {
  /** Location in the spec: `SALE.payload.value`, `LegalBasis[]`. */
  location: string;
  effect: Effect;
  /** Whether the effect could not be decided, so that the worst is assumed. */
  undecided?: boolean;
  /** The parts of the shape that it concerns, from the outside in. */
  within?: readonly Part[];
  hints: readonly Hint[];
};

/** The catalogues to which two shapes belong. */
export interface Catalogues {
  before: Catalogue;
  after: Catalogue;
}

/** What a comparer needs besides two shapes. */
export interface Context extends Catalogues {
  /** Compares inner shapes. */
  inside(before: Shape, after: Shape, location: string): Difference[];
}

/** Compares shapes of one kind. Annotations are compared before. */
export type Comparer<S extends Shape> = (before: S, after: S, location: string, context: Context) => Difference[];

type Hints = Omit<Hint, 'location'>;

/** Values that were accepted are rejected. */
export function narrower(location: string, finding: Finding, hint?: Hints): Difference {
  return difference('narrower', location, finding, hint);
}

/** Values that were rejected are accepted. */
export function wider(location: string, finding: Finding, hint?: Hints): Difference {
  return difference('wider', location, finding, hint);
}

/** Both: neither shape accepts everything that the other does. */
export function different(location: string, finding: Finding, hint?: Hints): Difference {
  return difference('different', location, finding, hint);
}

/** It cannot be decided what is accepted: the worst is assumed. */
export function undecided(location: string, finding: Finding, hint?: Hints): Difference {
  return { ...different(location, finding, hint), undecided: true };
}

/** The same values are accepted, some of them with a new notice. */
export function notice(location: string, finding: Finding): Difference {
  return difference('notice', location, finding);
}

/** The same values are accepted. */
export function none(location: string, finding: Finding): Difference {
  return difference('none', location, finding);
}

export function difference(effect: Effect, location: string, finding: Finding, hint?: Hints): Difference {
  return { ...finding, location, effect, hints: hint ? [{ location, ...hint }] : [] };
}

/** Compares the order of the elements that two lists have in common. */
export function compareOrder<T>(before: readonly T[], after: readonly T[], location: string, of: string): Difference[] {
  const kept = after.filter((element) => before.includes(element));
  const isChanged = before.filter((element) => after.includes(element)).some((element, at) => element !== kept[at]);
  return isChanged ? [none(location, { kind: 'order', of })] : [];
}
