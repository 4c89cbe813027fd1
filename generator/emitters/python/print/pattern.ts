import { Call, Code, type Call as Expression } from './expression.js';

/**
 * A pattern of the spec as a compiled regular expression. In Python `$` also matches before a final line break, which `\Z`
 * does not; `.` matches some line breaks.
 */
export function compilePattern(pattern: string): Expression {
  return new Call('re.compile', [printPattern(pattern)]);
}

function printPattern(pattern: string): Code {
  const portable = pattern.replace(/\\.|\[(?:\\.|[^\]\\])*\]|[.$]/gsu, (found) => {
    if (found === '$') return '\\Z';
    return found === '.' ? '[^\\n\\r\\u2028\\u2029]' : escapeNested(found);
  });
  const escaped = portable.replace(/[^ -~]/gu, (character) => {
    const code = character.codePointAt(0) as number;
    return code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
  });
  const quoted = escaped.replaceAll('"', '\\x22');
  return new Code(`r"${quoted}"`);
}

/** Python warns about what may be a set inside of a class in a later version. */
function escapeNested(found: string): string {
  if (!found.startsWith('[')) return found;
  return `[${found.slice(1).replace(/\\.|\[|([-&~|])(?=\1)/gs, (part) => (part.length > 1 ? part : `\\${part}`))}`;
}
