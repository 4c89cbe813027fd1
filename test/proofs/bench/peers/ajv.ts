import * as all from 'ajv:all';
import * as first from 'ajv:first';
import type { Peer } from './peer.js';

/** ajv 8, as code written ahead of time. */
export const peer: Peer = {
  is: (subject) => find(first, subject),
  errors: (subject) => {
    const check = find(all, subject);
    return (value) => (check(value) ? undefined : check.errors);
  },
};

function find(checks: Record<string, AjvCheck>, subject: string): AjvCheck {
  const found = checks[subject.replaceAll('-', '_')];
  if (found === undefined) throw new Error(`There is no schema ${subject}.`);
  return found;
}
