import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { Keys } from './values.js';

/** Where the first error of a text is that is no JSON. */
export interface SyntaxProblem {
  /** In UTF-16 units, from the start of the text. */
  offset: number;
  /** Of the enum `ParseErrorCode` of jsonc-parser. */
  code: number;
}

const strict = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

/** Why a text is no JSON. Call it with a text that `JSON.parse` rejects. */
export function findSyntaxProblem(text: string): SyntaxProblem {
  const errors: ParseError[] = [];
  try {
    parseTree(text, errors, strict);
  } catch {
    // It is nested deeper than the stack.
  }
  const first = errors[0];
  return first ? { offset: first.offset, code: first.error } : { offset: text.length, code: 0 };
}

/** Finds where values begin in a text of JSON. */
export function createLocator(text: string): (keys: Keys) => number {
  let root: Node | undefined;
  try {
    root = parseTree(text, [], strict);
  } catch {
    // It is nested deeper than the stack: everything is located at its start.
  }
  return (keys) => {
    let found = root;
    let start = root?.offset ?? 0;
    for (const key of keys) {
      found = found && memberOf(found, key);
      // What is missing is reported at the object in which it is missing.
      if (!found) break;
      start = found.parent?.type === 'property' ? found.parent.offset : found.offset;
    }
    return start;
  };
}

/** Of a name that occurs twice, `JSON.parse` reads the last value. */
function memberOf(node: Node, key: string | number): Node | undefined {
  const children = node.children ?? [];
  if (node.type === 'array') return typeof key === 'number' ? children[key] : undefined;
  return children.findLast(({ children: [name] = [] }) => name?.value === String(key))?.children?.[1];
}
