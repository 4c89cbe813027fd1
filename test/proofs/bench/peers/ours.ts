import * as validators from '@rdsm-events/validators';
import type { Check, Peer } from './peer.js';

const all = validators as unknown as Record<string, Check>;

/** The function of this name for a subject: `is` and `opportunity-lost` give `isOpportunityLost`. */
function find(verb: string, subject: string): Check {
  const words = subject.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  const found = all[`${verb}${words.join('')}`];
  if (found === undefined) throw new Error(`There is no ${verb} for ${subject}.`);
  return found;
}

export const peer: Peer = {
  is: (subject) => find('is', subject),
  errors: (subject) => find('validate', subject),
};

/** `assert` as a check: it throws, or is content. */
export function assertion(subject: string): Check {
  const assert = find('assert', subject);
  return (value) => {
    assert(value);
    return true;
  };
}
