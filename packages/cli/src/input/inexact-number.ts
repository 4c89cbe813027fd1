import { printPath } from '@rdsm-events/validators/errors';
import type { EventRecord } from './record.js';

/** The path of a number of an event that would be sent as another one; undefined if there is none. */
export function inexactNumber({ text, payload, inexact }: EventRecord): string | undefined {
  if (inexact) return printPath([...inexact.keys]);
  if (text !== undefined) return findInexactNumber(text);
  return payload && findInexactNumber(payload.text, [payload.field]);
}

/**
 * Finds a number that would be sent as another one: a number of JavaScript has about 16 digits.
 * @param text JSON.
 * @param root Where the text is in the event.
 * @returns Its path; undefined if there is none.
 */
export function findInexactNumber(text: string, root: string[] = []): string | undefined {
  if (!mayBeInexact(text)) return undefined;
  for (const { start, literal } of numbersIn(text)) {
    if (isExact(literal)) continue;
    const path = pathOf(text, start, literal);
    if (path) return printPath([...root, ...path]);
  }
  return undefined;
}

/** A number of JavaScript has at least that many exact digits, unless its exponent is below -99. */
const exactDigits = 15;
const longExponent = /\d[Ee]-\d{3}/;

/** Whether a text may contain an inexact number: most events do not, and need no closer look. */
function mayBeInexact(text: string): boolean {
  return hasLongRun(text) || longExponent.test(text);
}

/** Whether a text has a run of more digits. Such a run covers one of the characters that are looked at. */
function hasLongRun(text: string): boolean {
  for (let index = exactDigits; index < text.length; index += exactDigits + 1) {
    if (isDigitOrPoint(text.charCodeAt(index)) && runLength(text, index) > exactDigits) return true;
  }
  return false;
}

function runLength(text: string, index: number): number {
  let start = index;
  while (isDigitOrPoint(text.charCodeAt(start - 1))) start--;
  let end = index;
  while (isDigitOrPoint(text.charCodeAt(end))) end++;
  return end - start;
}

function isDigitOrPoint(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || code === 0x2e;
}

/** The numbers of JSON, outside of strings. */
function* numbersIn(text: string): Generator<{ start: number; literal: string }> {
  const token = /"|-?\d[\d.eE+-]*/g;
  for (let found = token.exec(text); found; found = token.exec(text)) {
    if (found[0] !== '"') yield { start: found.index, literal: found[0] };
    else token.lastIndex = endOfString(text, found.index);
  }
}

function endOfString(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
  return end + 1;
}

/** Whether a number is written as the same one that was read. An infinite one is an error of the validators. */
function isExact(literal: string): boolean {
  const value = Number(literal);
  return !Number.isFinite(value) || normalize(literal) === normalize(String(value));
}

/** The digits of a number without zeros at both ends, and the power of ten of the last one. */
function normalize(literal: string): string {
  const [, whole = '', fraction = '', exponent = '0'] = /^-?(\d+)(?:\.(\d+))?(?:[Ee]([+-]?\d+))?$/.exec(literal) ?? [];
  const digits = whole + fraction;
  let start = 0;
  while (digits[start] === '0') start++;
  let end = digits.length;
  while (end > start && digits[end - 1] === '0') end--;
  if (start === end) return '0';
  return `${digits.slice(start, end)}e${Number(exponent) - fraction.length + digits.length - end}`;
}

/** Stands for the number that is looked for. No string of an event is one of these. */
const marker = '\u0000number\u0000';

/** The keys that lead to a number; undefined if a later field of the same name replaces it. */
function pathOf(text: string, start: number, literal: string): (string | number)[] | undefined {
  const marked = text.slice(0, start) + JSON.stringify(marker) + text.slice(start + literal.length);
  // Without recursion: a value may be nested deeper than the stack.
  const open: Located[] = [{ value: JSON.parse(marked) }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value } = next;
    if (value === marker) return keysOf(next);
    if (Array.isArray(value)) for (const [key, item] of value.entries()) open.push({ value: item, parent: next, key });
    else if (typeof value === 'object' && value !== null)
      for (const [key, item] of Object.entries(value)) open.push({ value: item, parent: next, key });
  }
  return undefined;
}

interface Located {
  value: unknown;
  /** What contains it, and its key there; absent for the whole text. */
  parent?: Located;
  key?: string | number;
}

function keysOf(located: Located): (string | number)[] {
  const keys: (string | number)[] = [];
  for (let at: Located | undefined = located; at?.key !== undefined; at = at.parent) keys.unshift(at.key);
  return keys;
}
