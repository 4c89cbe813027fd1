import { type TSchema, Type } from '@sinclair/typebox';
import { isText, type Origin, printTexts } from '../origin.js';

/** At least one of several fields must be present, valid or not. */
export interface AtLeastOneOf {
  kind: 'atLeastOneOf';
  fields: readonly [string, string, ...string[]];
  /** The rule as a sentence. */
  description: string;
  origin: Origin;
}

/** Declares that at least one of several optional fields must be present. */
export function atLeastOneOf(fields: readonly [string, string, ...string[]], origin: Origin): AtLeastOneOf {
  const description = `At least one of ${printTexts(fields)} is required.`;
  return { kind: 'atLeastOneOf', fields, description, origin };
}

/** How the rule is declared, for messages. */
export const atLeastOneOfUsage = "atLeastOneOf(['one', 'other'], origin)";

export function atLeastOneOfSchema({ fields }: AtLeastOneOf): TSchema {
  return Type.Union(fields.map((name) => Type.Object({ [name]: Type.Unknown() })));
}

export function isAtLeastOneOf({ fields }: Readonly<Record<string, unknown>>): boolean {
  return Array.isArray(fields) && new Set(fields).size > 1 && fields.every(isText);
}
