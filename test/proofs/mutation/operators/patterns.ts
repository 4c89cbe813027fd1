import { ts } from 'ts-morph';
import type { Change } from '../change.js';
import { patternChanges } from '../pattern-changes.js';

/** Makes a regular expression take more, or less. */
export function patterns(node: ts.Node): Change[] {
  if (!ts.isRegularExpressionLiteral(node)) return [];
  const begin = node.getStart() + 1;
  const source = node.text.slice(1, node.text.lastIndexOf('/'));
  return patternChanges(source).map(({ operator, start, end, text }) => ({
    operator,
    start: begin + start,
    end: begin + end,
    text,
  }));
}
