import type { ts } from 'ts-morph';

/** A piece of a text replaced by another. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One change of the code at a node, and its kind. */
export interface Change extends Edit {
  readonly operator: string;
}

/** Every way in which one kind of mistake can be made at a node. */
export type Operator = (node: ts.Node) => Change[];

export function replace(operator: string, node: ts.Node, text: string): Change {
  return { operator, start: node.getStart(), end: node.getEnd(), text };
}

export function drop(operator: string, node: ts.Node): Change {
  return replace(operator, node, '');
}

/**
 * The text with its edits made. What is put before something stays, whatever becomes of that; an edit inside another one
 * is lost with what it would have changed.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const size = ({ start, end }: Edit) => (start === end ? Number.POSITIVE_INFINITY : end - start);
  const ordered = [...edits].sort((a, b) => a.start - b.start || size(b) - size(a));
  let result = '';
  let done = 0;
  for (const { start, end, text: inserted } of ordered) {
    if (start < done) continue;
    result += text.slice(done, start) + inserted;
    done = end;
  }
  return result + text.slice(done);
}
