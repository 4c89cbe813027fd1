import { type TSchema, Type } from '@sinclair/typebox';
import { isText, type Origin, printTexts } from '../origin.js';

/** While the string in one field matches, others must be empty: absent or `""`. */
export interface EmptyWhen {
  kind: 'emptyWhen';
  field: string;
  condition: Condition;
  empty: readonly [string, ...string[]];
  /** The rule as a sentence. */
  description: string;
  origin: Origin;
}

/** A kind of string, recognised by how it begins. */
export interface Condition {
  /** A portable regular expression. */
  pattern: string;
  /** What such a string is, to complete a sentence: `a cookie`. */
  phrase: string;
}

/** Declares that fields must be empty while another one matches. All of them are strings. */
export function emptyWhen(
  field: string,
  condition: Condition,
  empty: readonly [string, ...string[]],
  origin: Origin,
): EmptyWhen {
  const phrase = printTexts(Object(condition).phrase);
  const description = `When ${printTexts(field)} is ${phrase}, these must be empty: ${printTexts(empty)}.`;
  return { kind: 'emptyWhen', field, condition, empty, description, origin };
}

/** How the rule is declared, for messages. */
export const emptyWhenUsage = "emptyWhen('field', { pattern, phrase }, ['other'], origin)";

/** Not both: a field that matches, and a field that is not empty. */
export function emptyWhenSchema({ field, condition, empty }: EmptyWhen): TSchema {
  return Type.Not(
    Type.Intersect([
      Type.Object({ [field]: Type.String({ pattern: condition.pattern }) }),
      Type.Union(empty.map((name) => Type.Object({ [name]: Type.String({ minLength: 1 }) }))),
    ]),
  );
}

export function isEmptyWhen({ field, condition, empty }: Readonly<Record<string, unknown>>): boolean {
  const { pattern, phrase } = Object(condition) as Partial<Condition>;
  const names = Array.isArray(empty) && empty.length > 0 ? [field, ...empty] : [undefined];
  return names.every(isText) && isText(pattern) && isText(phrase);
}
