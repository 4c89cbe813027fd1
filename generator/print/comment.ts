import { escapeUnicode } from './escape-unicode.js';

const lineEnd = /\r\n|[\n\r\u2028\u2029]/;

/** The lines of a text as they are printed inside a block comment. No text can end the comment. */
export function commentLines(text: string): string[] {
  return text.split(lineEnd).map((line) => escapeUnicode(line.trimEnd()).replaceAll('*/', '*\\/'));
}

/** A text as a line comment. */
export function lineComment(text: string): string {
  return `// ${commentLines(text).join(' ')}`;
}

/** A text as ts-morph accepts a doc comment: beginning with a line break where it has several lines. */
export function docStructures(text: string | undefined): { description: string }[] {
  if (text === undefined || text === '') return [];
  const lines = commentLines(text);
  return [{ description: lines.length > 1 ? `\n${lines.join('\n')}` : lines.join('') }];
}
