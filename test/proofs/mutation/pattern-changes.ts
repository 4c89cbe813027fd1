import type { Edit } from './change.js';

/** A change of a pattern: what is removed, and what is inserted. */
export interface PatternChange extends Edit {
  readonly operator: string;
}

/** The parts of a pattern: classes, groups, quantifiers, escapes, single characters. */
const part = /\[(?:\\.|[^\]\\])*\]|\(\?:|\{[0-9,]+\}|\\u[0-9a-fA-F]{4}|\\.|./gs;

const member = /(?:\\u[0-9a-fA-F]{4}|\\.|[^\\])-(?:\\u[0-9a-fA-F]{4}|\\.|[^\\])|\\u[0-9a-fA-F]{4}|\\.|[^\\]/g;

/** Every small change of a pattern that leaves a pattern. */
export function patternChanges(pattern: string): PatternChange[] {
  const changes = [...pattern.matchAll(part)].flatMap(([text], index, all) => {
    const start = all[index]?.index ?? 0;
    return changesOf(text).map(({ operator, from = 0, to = text.length, with: inserted = '' }) => ({
      operator,
      start: start + from,
      end: start + to,
      text: inserted,
    }));
  });
  return [...changes, ...branches(pattern)].filter((change) => isPattern(after(pattern, change)));
}

export function after(pattern: string, { start, end, text }: Edit): string {
  return pattern.slice(0, start) + text + pattern.slice(end);
}

interface Piece {
  operator: string;
  from?: number;
  to?: number;
  with?: string;
}

function changesOf(text: string): Piece[] {
  if (text === '^' || text === '$') return [{ operator: 'drop an anchor' }];
  if (text.startsWith('[')) return classChanges(text);
  if (text === '+') return [{ operator: 'none for some', with: '*' }, { operator: 'one for some' }];
  if (text === '*') return [{ operator: 'some for any', with: '+' }];
  if (text === '?') return [{ operator: 'require what may be left out' }, { operator: 'any for one', with: '*' }];
  if (text.startsWith('{'))
    return [{ operator: 'any number for a number', with: '+' }, { operator: 'one for a number' }];
  if (text === '(?:' || text === ')' || text === '|') return [];
  return [{ operator: 'drop a character' }, { operator: 'any character for one', with: '.' }];
}

/** Without each of its members, with ranges that end earlier, and turned round. */
function classChanges(text: string): Piece[] {
  const begin = text.startsWith('[^') ? 2 : 1;
  const negated = { operator: 'negate a class', with: begin === 2 ? `[${text.slice(2)}` : `[^${text.slice(1)}` };
  const found = [...text.slice(begin, -1).matchAll(member)];
  const pieces = found.flatMap(({ 0: one, index }): Piece[] => {
    const from = begin + index;
    const place = { from, to: from + one.length };
    const gone = { operator: 'drop a class member', ...place };
    return /^.-.$/.test(one)
      ? [gone, ...shorter(one).map((other) => ({ operator: 'shorten a range', ...place, with: other }))]
      : [gone];
  });
  return [negated, ...pieces];
}

function shorter(range: string): string[] {
  const [first = 0, , last = 0] = [...range].map((character) => character.charCodeAt(0));
  return [
    [first + 1, last],
    [first, last - 1],
  ].map((ends) => ends.map((code) => String.fromCharCode(code)).join('-'));
}

/** Without each branch of each choice. */
function branches(pattern: string): PatternChange[] {
  const open: number[][] = [[0]];
  const groups: number[][] = [];
  for (const { 0: text, index } of pattern.matchAll(part)) {
    if (text === '(?:') open.push([index + text.length]);
    else if (text === '|') open.at(-1)?.push(index + 1);
    else if (text === ')') groups.push([...(open.pop() ?? []), index + 1]);
  }
  return [...groups, [...(open[0] ?? []), pattern.length + 1]].flatMap((starts) =>
    starts.length < 3 ? [] : starts.slice(0, -1).map((start, index) => branch(starts, start, index)),
  );
}

/** The last one goes with the bar before it, each other with the bar behind it. */
function branch(starts: readonly number[], start: number, index: number): PatternChange {
  const isLast = index === starts.length - 2;
  const end = starts[index + 1] ?? start;
  return { operator: 'drop a branch', start: isLast ? start - 1 : start, end: isLast ? end - 1 : end, text: '' };
}

function isPattern(pattern: string): boolean {
  try {
    return pattern !== '' && new RegExp(pattern).source !== '';
  } catch {
    return false;
  }
}
