import { escapeUnicode } from '../../../print/escape-unicode.js';
import { lineWidth } from './expression.js';

/** A text as a docstring: a line that fits, or several, with the closing quotes on a line of their own. */
export function printDocstring(text: string, indent: number): string {
  const margin = ' '.repeat(indent);
  const escaped = escapeControls(text.replaceAll(/\r\n?|[\u2028\u2029]/g, '\n'))
    .replaceAll('\\', '\\\\')
    .replaceAll('"""', '\\"\\"\\"')
    .trimEnd();
  const lines = escaped.split('\n').flatMap((line) => wrap(line, lineWidth - indent));
  const [first = ''] = lines;
  if (lines.length === 1 && indent + first.length + 6 <= lineWidth && !first.endsWith('"')) {
    return `${margin}"""${first}"""`;
  }
  // Of one line, the closing quotes are in the last one, where black puts them.
  const quotes = escaped.includes('\n') ? 3 : 6;
  const [opening, ...rest] = wrap(escaped.split('\n')[0] ?? '', lineWidth - indent - quotes);
  const others = [
    ...rest,
    ...escaped
      .split('\n')
      .slice(1)
      .flatMap((line) => wrap(line, lineWidth - indent)),
  ];
  const body = others.map((line) => (line === '' ? '' : margin + line));
  return [`${margin}"""${opening}`, ...body, `${margin}"""`].join('\n');
}

/** A comment before a line of code. */
export function printComment(text: string, indent: number): string {
  const lines = wrap(escapeControls(text.replaceAll(/\s+/g, ' ')), lineWidth - indent - 2);
  return lines.map((line) => `${' '.repeat(indent)}# ${line}`).join('\n');
}

/** What cannot be seen as an escape, except for line breaks: Python reads no file that contains U+0000. */
function escapeControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are written as escapes.
  const controls = /[\x00-\x09\x0b-\x1f]/g;
  return escapeUnicode(text).replaceAll(controls, (found) => `\\x${found.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

/** Lines of at most this length; a longer word has a line of its own. Continued lines of an item are indented. */
export function wrap(line: string, width: number): string[] {
  const [margin = ''] = /^ */.exec(line) ?? [];
  const hanging = margin + (/^ *\*{0,2}[a-z_0-9]+: /.test(line) && margin !== '' ? '    ' : '');
  const lines: string[] = [];
  let current = margin;
  for (const word of line.trim().split(' ')) {
    const start = current.trim() === '';
    if (!start && current.length + 1 + word.length > width) {
      lines.push(current);
      current = hanging + word;
    } else current += (start ? '' : ' ') + word;
  }
  return [...lines, current.trim() === '' ? '' : current];
}
