import type { Basis } from './sources.js';

/** What a value of the documented type should be besides. A value that is not is accepted, with a notice. */
export type Limit =
  | { readonly kind: 'values'; readonly values: readonly string[] }
  | { readonly kind: 'maxLength'; readonly limit: number }
  | { readonly kind: 'maxItems'; readonly limit: number }
  | { readonly kind: 'minimum'; readonly limit: number }
  | { readonly kind: 'form'; readonly form: 'E.164' | 'web address' | 'no capital letters' };

/** A limit, and who recommends it. */
export type Recommendation = Limit & Basis;

export function upTo(limit: number, unit: 'characters' | 'members', basis: Basis): Recommendation {
  return { kind: unit === 'characters' ? 'maxLength' : 'maxItems', limit, ...basis };
}

export function atLeast(limit: number, basis: Basis): Recommendation {
  return { kind: 'minimum', limit, ...basis };
}

export function oneOf(values: readonly string[], basis: Basis): Recommendation {
  return { kind: 'values', values, ...basis };
}

export function inForm(form: 'E.164' | 'web address' | 'no capital letters', basis: Basis): Recommendation {
  return { kind: 'form', form, ...basis };
}
