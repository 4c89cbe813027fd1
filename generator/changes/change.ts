import type { Subject } from '../catalogue/subject.js';
import type { Difference, Effect, Hint } from './compare/difference.js';
import type { Finding, Part } from './messages.js';

export type { Subject };

/** What a change means for the users of the packages, the worst first. */
export const changeClasses = ['breaking', 'additive', 'documentation'] as const;

export type ChangeClass = (typeof changeClasses)[number];

/** One change of the catalogue, as data; `messages.ts` words it. */
export type Change = Finding & {
  class: ChangeClass;
  subject: Subject;
  /** Location in the spec, such as `CONVERSION.payload.tags`. */
  location: string;
  /** Whether the class could not be decided, so that the worst is assumed. */
  undecided?: boolean;
  /** The parts of the shape that it concerns, from the outside in. */
  within?: readonly Part[];
  /** What shows it in events. */
  hints: readonly Hint[];
};

/** A change that does not concern which values are accepted. */
export function change(of: ChangeClass, subject: Subject, location: string, finding: Finding): Change {
  return {
    ...finding,
    class: of,
    subject: of === 'documentation' ? documentation(finding) : subject,
    location,
    hints: [],
  };
}

/** Classifies a difference for senders of events: what was accepted must still be accepted. */
export function forRequests(difference: Difference): Change {
  return classify(difference, 'values', { narrower: 'breaking', wider: 'additive' });
}

/** Classifies a difference for readers of responses: nothing that they do not expect may occur. */
export function forResponses(difference: Difference): Change {
  return classify(difference, 'responses', { narrower: 'additive', wider: 'breaking' });
}

/** Classifies a difference for both. */
export function forBoth(difference: Difference): Change {
  return classify(difference, 'values', { narrower: 'breaking', wider: 'breaking' });
}

/** A notice, such as that of a deprecation, rejects nothing, but users should notice it: semver.org requires a minor version. */
const classes: Record<Exclude<Effect, 'narrower' | 'wider'>, ChangeClass> = {
  different: 'breaking',
  notice: 'additive',
  none: 'documentation',
};

function classify(
  { effect, ...difference }: Difference,
  subject: Subject,
  directed: Record<'narrower' | 'wider', ChangeClass>,
): Change {
  const isSeen = effect !== 'notice' && effect !== 'none';
  return {
    ...difference,
    class: { ...classes, ...directed }[effect],
    subject: isSeen ? subject : documentation(difference),
  };
}

function documentation({ kind }: Finding): Subject {
  return kind === 'origin' || kind === 'generalRule' ? 'origins' : 'documentation';
}
