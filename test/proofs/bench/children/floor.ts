import { formats } from '../../../../spec/strings.js';
import type { Check } from '../peers/peer.js';

/*
 * Parts of what a validator cannot do without, each alone, and our validators where a part is left out: what the floor
 * is made of, below which nothing gets.
 */

interface Body {
  payload: Record<string, unknown>;
}
interface Part {
  check: Check;
  values: unknown[];
}

const patterns = Object.values(formats).map(({ pattern }) => new RegExp(pattern));

const parts: Record<string, (bodies: Body[], is: Check) => Part> = {
  /** The names of the fields, in one loop. */
  keys: (bodies) => ({ check: countKeys, values: bodies.map(({ payload }) => payload) }),
  /** The same, and the type of each value. */
  loads: (bodies) => ({ check: countTexts, values: bodies.map(({ payload }) => payload) }),
  /** What has a format, matched with it. */
  formats: (bodies) => ({ check: matches, values: bodies.map(({ payload }) => formatted(payload)) }),
  /** Our validator, of events without their arrays: tags and legal bases. */
  'without arrays': (bodies, is) => ({ check: is, values: bodies.map(withoutArrays) }),
};

/** What a part does, and on what. */
export function floorOf(part: string, values: unknown[], is: Check): Part {
  const find = parts[part];
  if (find === undefined) throw new Error(`The floor has no part ${part}.`);
  return find(values as Body[], is);
}

function countKeys(fields: unknown): boolean {
  let count = 0;
  for (const key in fields as object) count += key.length;
  return count > 0;
}

function countTexts(fields: unknown): boolean {
  let count = 0;
  for (const key in fields as object) if (typeof (fields as Record<string, unknown>)[key] === 'string') count++;
  return count > 0;
}

function matches(pairs: unknown): boolean {
  for (const { pattern, text } of pairs as ReturnType<typeof formatted>) if (!pattern.test(text)) return false;
  return true;
}

/** The texts of a payload that have a format, each with its pattern. */
function formatted(payload: Body['payload']): { pattern: RegExp; text: string }[] {
  return Object.values(payload).flatMap((text) => {
    const pattern = typeof text === 'string' ? patterns.find((other) => other.test(text)) : undefined;
    return pattern === undefined ? [] : [{ pattern, text: text as string }];
  });
}

/** As it would have been sent, so that V8 sees an object that was parsed. */
function withoutArrays(body: Body): unknown {
  return JSON.parse(JSON.stringify(body, (_, value) => (Array.isArray(value) ? undefined : value)));
}
