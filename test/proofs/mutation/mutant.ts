import type { Edit } from './change.js';

/** What identifies a mutant, whatever is around it: no line, no number. */
export interface Label {
  /** The file, or the place in the spec. */
  readonly file: string;
  /** The function, or the constant and the way into it: `saleBodyRule.fields.payload`. */
  readonly inside: string;
  readonly operator: string;
  /** The statement in which it is, in one line, without what is nested in it. */
  readonly statement: string;
  readonly from: string;
  readonly to: string;
}

/** A file with one mistake in it. */
export interface CodeMutant {
  readonly label: Label;
  readonly edit: Edit;
}

export function printLabel({ file, inside, operator, statement, from, to }: Label): string {
  return `${file} · ${inside} · ${operator} · ${statement} · ${from || '(nothing)'} → ${to || '(nothing)'}`;
}

/** A text in one line. */
export function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
