import type { Breakage } from '../documented/breakage.js';
import type { Draft } from './case.js';
import { nameOf } from './thinned.js';

/** A valid body with one fault each. */
export function brokenDrafts<Body>(breakages: readonly Breakage<Body>[], valid: Body): Draft[] {
  return breakages.map((breakage) => ({
    what: nameOf(breakage),
    body: breakage.apply(valid),
    houseRules: breakage.belongsTo.houseRules,
  }));
}
