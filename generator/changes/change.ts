import type { Subject } from '../emitters/artefact.js';
import type { Difference, Hint } from './compare/difference.js';

export type { Subject };

/** What a change means for those who use the packages, the worst first. */
export const changeClasses = ['breaking', 'additive', 'documentation'] as const;

export type ChangeClass = (typeof changeClasses)[number];

/** One change of the catalogue. */
export interface Change {
  class: ChangeClass;
  subject: Subject;
  /** Place in the spec, such as `CONVERSION.payload.tags`. */
  place: string;
  /** What changed, in sentences. */
  words: string;
  /** True where the class could not be decided, so that the worst is assumed. */
  unsure?: true;
  /** What shows it in events. */
  hints: readonly Hint[];
}

/** A change that is no matter of which values are taken. */
export function change(of: ChangeClass, subject: Subject, place: string, words: string): Change {
  return { class: of, subject, place, words, hints: [] };
}

/** A difference to somebody who sends events: what was taken is to be taken still. */
export function forSenders(difference: Difference): Change {
  const { narrower, wider } = difference;
  return toChange(difference, narrower ? 'breaking' : wider ? 'additive' : 'documentation', 'values');
}

/** A difference to somebody who reads answers: he is to meet nothing that he did not expect. */
export function forReaders(difference: Difference): Change {
  const { narrower, wider } = difference;
  return toChange(difference, wider ? 'breaking' : narrower ? 'additive' : 'documentation', 'answers');
}

/** A difference to both. */
export function forBoth(difference: Difference): Change {
  const { narrower, wider } = difference;
  return toChange(difference, narrower || wider ? 'breaking' : 'documentation', 'values');
}

function toChange({ place, words, unsure, hints }: Difference, of: ChangeClass, subject: Subject): Change {
  return {
    class: of,
    subject: of === 'documentation' ? 'words' : subject,
    place,
    words,
    ...(unsure && { unsure }),
    hints,
  };
}

/** Deprecation refuses nothing, but people are to notice it: a version says so, as semver.org asks. */
export function noticed(changed: Change): Change {
  return changed.class === 'documentation' && changed.words === 'Is deprecated.'
    ? { ...changed, class: 'additive' }
    : changed;
}
