import { isLegalBasisList } from '../../../generated/validators/definitions/legal-basis.js';
import { emailFormat } from '../../../generated/validators/formats.js';
import type { Check } from '../peers/peer.js';

/*
 * Parts of what a validator cannot do without, each alone: what the floor is made of, below which nothing gets.
 */

type Fields = Record<string, unknown>;

const parts: Record<string, (payloads: Fields[]) => { check: Check; values: unknown[] }> = {
  /** Only the names of the fields. */
  keys: (values) => ({ check: countKeys, values }),
  /** Every value once, and its type. */
  loads: (values) => ({ check: countTexts, values }),
  emails: (payloads) => ({
    check: (email) => emailFormat.test(email as string),
    values: payloads.map(({ email }) => email),
  }),
  legal: (payloads) => ({
    check: isLegalBasisList,
    values: payloads.map(({ legal_bases }) => legal_bases ?? []),
  }),
};

export const floorParts = Object.keys(parts);

export function floorOf(part: string, values: unknown[]): { check: Check; values: unknown[] } {
  const find = parts[part];
  if (find === undefined) throw new Error(`The floor has no part ${part}.`);
  return find((values as { payload: Fields }[]).map(({ payload }) => payload));
}

function countKeys(fields: unknown): boolean {
  let count = 0;
  for (const key in fields as Fields) count += key.length;
  return count > 0;
}

function countTexts(fields: unknown): boolean {
  let count = 0;
  for (const key in fields as Fields) if (typeof (fields as Fields)[key] === 'string') count++;
  return count > 0;
}
