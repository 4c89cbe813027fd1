import type { FailureReason } from './record.js';

/** What is wrong with a text that is not JSON. */
export interface SyntaxProblem {
  /** In UTF-16 code units from 0. */
  readonly offset: number;
  readonly reason: Extract<FailureReason, `expected-${string}` | 'incomplete' | 'invalid-string'>;
}

type Expected = 'value' | 'first-item' | 'name' | 'first-name' | 'colon' | 'comma' | 'end';

/**
 * Finds where a text stops being JSON. The error of `JSON.parse` is of no use: it contains the text, which is personal
 * data, and a position only sometimes. Reads the text once, without recursion.
 * @returns undefined if the text is JSON.
 */
export function findSyntaxProblem(text: string): SyntaxProblem | undefined {
  const closers: string[] = [];
  let expected: Expected = 'value';
  let offset = 0;
  for (;;) {
    offset = skipSpace(text, offset);
    if (offset >= text.length) return expected === 'end' ? undefined : { offset, reason: 'incomplete' };
    const character = text[offset] as string;
    const closer = closers.at(-1);
    const mayClose = expected === 'comma' || expected === 'first-item' || expected === 'first-name';
    if (mayClose && character === closer) {
      closers.pop();
      offset++;
    } else if (expected === 'comma' && character === ',') {
      expected = closer === '}' ? 'name' : 'value';
      offset++;
      continue;
    } else if (expected === 'colon' && character === ':') {
      expected = 'value';
      offset++;
      continue;
    } else if ((expected === 'name' || expected === 'first-name') && character === '"') {
      const end = skipString(text, offset);
      if (typeof end !== 'number') return end;
      offset = end;
      expected = 'colon';
      continue;
    } else if ((expected === 'value' || expected === 'first-item') && '{['.includes(character)) {
      closers.push(character === '{' ? '}' : ']');
      expected = character === '{' ? 'first-name' : 'first-item';
      offset++;
      continue;
    } else if (expected === 'value' || expected === 'first-item') {
      const end = character === '"' ? skipString(text, offset) : skipScalar(text, offset);
      if (typeof end !== 'number') return end;
      offset = end;
    } else {
      return { offset, reason: reasons[expected] };
    }
    expected = closers.length > 0 ? 'comma' : 'end';
  }
}

const reasons = {
  value: 'expected-value',
  'first-item': 'expected-value',
  name: 'expected-name',
  'first-name': 'expected-name',
  colon: 'expected-colon',
  comma: 'expected-comma',
  end: 'expected-end',
} as const;

function skipSpace(text: string, start: number): number {
  let offset = start;
  while (offset < text.length && ' \t\n\r'.includes(text[offset] as string)) offset++;
  return offset;
}

function skipString(text: string, start: number): number | SyntaxProblem {
  for (let offset = start + 1; offset < text.length; offset++) {
    const character = text[offset] as string;
    if (character === '"') return offset + 1;
    if (character < ' ') return { offset, reason: 'invalid-string' };
    if (character !== '\\') continue;
    const sequence = /(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})/y;
    sequence.lastIndex = offset + 1;
    const found = sequence.exec(text);
    if (found) offset += found[0].length;
    // An escape may be cut off by the end.
    else if (/^(?:u[0-9A-Fa-f]{0,3})?$/.test(text.slice(offset + 1, offset + 6))) break;
    else return { offset, reason: 'invalid-string' };
  }
  return { offset: text.length, reason: 'incomplete' };
}

/** The end of a number or a literal. */
function skipScalar(text: string, start: number): number | SyntaxProblem {
  const scalar = /(?:true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[Ee][+-]?[0-9]+)?)/y;
  scalar.lastIndex = start;
  const found = scalar.exec(text);
  if (found) return start + found[0].length;
  const rest = text.slice(start, start + 6);
  const isCut = rest === '-' || ['true', 'false', 'null'].some((word) => rest !== '' && word.startsWith(rest));
  return isCut && start + rest.length === text.length
    ? { offset: text.length, reason: 'incomplete' }
    : { offset: start, reason: 'expected-value' };
}
