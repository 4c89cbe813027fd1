import type { Mutation } from '../mutations/mutation.js';
import type { Candidate } from './case.js';
import { nameOf } from './deduplicated.js';

/** A valid body with one mutation each. */
export function mutatedCandidates<Body>(mutations: readonly Mutation<Body, unknown>[], valid: Body): Candidate[] {
  return mutations.map((mutation) => ({
    what: nameOf(mutation),
    body: mutation.apply(valid),
    houseRules: mutation.belongsTo.houseRules,
  }));
}
