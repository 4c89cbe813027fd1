import { string } from './code.js';

/**
 * A portable pattern as an expression of PCRE: characters are those of UTF-8, and `$` matches at the end only. What is not
 * printable ASCII is escaped, so that it can be seen.
 */
export function printPattern(pattern: string): string {
  const escaped = escapeBrackets(pattern)
    .replace(/\\\/|\//g, '\\/')
    .replace(/[^ -~]/gu, (character) => {
      const code = character.codePointAt(0) ?? 0;
      return `\\x{${code.toString(16).toUpperCase()}}`;
    });
  return string(`/${escaped}/uD`);
}

/** In a class, PCRE reads `[:` as the beginning of a named class. */
function escapeBrackets(pattern: string): string {
  return pattern.replace(/\\.|\[((?:\\.|[^\]\\])*)\]/gs, (found, members?: string) =>
    members === undefined ? found : `[${members.replace(/\\.|\[/gs, (member) => (member === '[' ? '\\[' : member))}]`,
  );
}
